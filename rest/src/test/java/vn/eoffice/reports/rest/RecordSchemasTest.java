package vn.eoffice.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.InboxItem;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Filed;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.rest.json.CitedJson;
import vn.eoffice.reports.rest.json.DeliveryJson;
import vn.eoffice.reports.rest.json.DocumentJson;
import vn.eoffice.reports.rest.json.DocumentTypeJson;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.ExtractionJson;
import vn.eoffice.reports.rest.json.FiledJson;
import vn.eoffice.reports.rest.json.FormJson;
import vn.eoffice.reports.rest.json.FoundJson;
import vn.eoffice.reports.rest.json.GroupJson;
import vn.eoffice.reports.rest.json.InboxJson;
import vn.eoffice.reports.rest.json.IssuerCodeJson;
import vn.eoffice.reports.rest.json.Json;
import vn.eoffice.reports.rest.json.MetadataPatch;
import vn.eoffice.reports.rest.json.OfficeTableJson;
import vn.eoffice.reports.rest.json.PersonJson;
import vn.eoffice.reports.rest.json.ReadingJson;
import vn.eoffice.reports.rest.json.RegisterEntryJson;
import vn.eoffice.reports.rest.json.TableChangesJson;
import vn.eoffice.reports.rest.json.TaskJson;
import vn.eoffice.reports.rest.json.UnitJson;
import vn.eoffice.reports.search.CitedDocument;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.Found;
import vn.eoffice.reports.settings.TableName;
import vn.eoffice.reports.settings.TableRow;

/** What the records look like as JSON is what the document says. */
class RecordSchemasTest {

    private static final Citation CITATION =
            new Citation("nghị quyết", "18-NQ/TW", LocalDate.of(2017, 10, 25), null, "Nghị quyết số 18-NQ/TW");

    private final JsonNode document = OpenApiDocument.read();
    private final Schemas schemas = new Schemas(document);
    private final Json json = new Json();
    private final TestDesk desk = new TestDesk();

    @Test
    void anExtractionFitsItsSchema() throws IOException {
        Extraction extraction = new Extraction(
                DocumentKind.PLAN,
                full(),
                List.of(Finding.of("date.impossible", "31/02/2026")),
                Map.of(Field.NUMBER, 0.98),
                Map.of(Field.NUMBER, new Extraction.Place(3, 11)));
        ReadFile read = new ReadFile(null, null, extraction, "Số 17-KH/TU");

        assertFits("ExtractionEntry", Envelope.one(ReadingJson.of(extraction, Finding::code)));
        assertFits("ExtractionEntry", Envelope.one(ReadingJson.withPlaces(read, Finding::code)));
    }

    @Test
    void aLineOfTheCommandStartsWithTheFile() throws IOException {
        Extraction nothing = new Extraction(DocumentKind.OTHER, Metadata.EMPTY, List.of(), Map.of(), Map.of());

        JsonNode line = tree(ExtractionJson.of("a/b.docx", nothing, Finding::code));

        assertThat(line.fieldNames().next()).isEqualTo("file");
        assertThat(line.get("file").asText()).isEqualTo("a/b.docx");
        assertThat(line.get("number").isNull()).isTrue();
        assertThat(line.has("period")).isFalse();
        assertThat(line.has("sure")).isFalse();
    }

    @Test
    void aDocumentFitsItsSchemaFullAndEmpty() throws IOException {
        Document plain = desk.file(plan -> plan);
        Document full = plain.change().metadata(full()).build();

        assertFits("DocumentEntry", Envelope.one(DocumentJson.of(plain, Finding::code)));
        assertFits("DocumentEntry", Envelope.one(DocumentJson.of(full, Finding::code)));
        assertFits("FiledEntry", Envelope.one(FiledJson.of(new Filed(full, List.of(plain)), Finding::code)));
        assertFits(
                "DocumentList",
                Envelope.page(new Page<>(List.of(DocumentJson.of(full, Finding::code)), 0, 1), PageRequest.FIRST));
        assertFits(
                "FoundList",
                FoundJson.of(
                        new Found(
                                new Page<>(List.of(full), 0, 1),
                                List.of(FacetCounts.of(Facet.KIND, Map.of("plan", 1L), true))),
                        PageRequest.FIRST,
                        found -> DocumentJson.of(found, Finding::code)));
    }

    @Test
    void citationsTasksAndCopiesFitTheirSchemas() throws IOException {
        Document filed = desk.file(plan -> plan);
        desk.submitToSigner(filed.id());
        Delivery delivery = new Delivery(
                "1",
                filed.id(),
                new RecipientLine("Đảng ủy xã Bình Khê", RecipientLine.Direction.UPWARD, false),
                Authority.unit("DU-BINHKHE"),
                "Đảng ủy xã Bình Khê",
                Delivery.State.SENT,
                Instant.EPOCH,
                null,
                null);

        assertFits("CitedList", Envelope.slice(cited(filed), PageRequest.FIRST));
        assertFits(
                "TaskList", Envelope.slice(List.of(TaskJson.of(desk.openTask(filed.id()), filed)), PageRequest.FIRST));
        assertFits("DeliveryEntry", Envelope.one(DeliveryJson.of(delivery)));
        assertFits(
                "InboxList", Envelope.slice(List.of(InboxJson.of(new InboxItem(delivery, filed))), PageRequest.FIRST));
    }

    @Test
    void registersAndPeopleFitTheirSchemas() throws IOException {
        desk.issue(plan -> plan);
        String register =
                desk.useCases().registerBook().all(TestDirectory.CLERK).get(0).id();

        assertFits(
                "RegisterEntryList",
                Envelope.page(
                        desk.useCases()
                                .registerBook()
                                .entries(register, PageRequest.FIRST, TestDirectory.CLERK)
                                .map(RegisterEntryJson::of),
                        PageRequest.FIRST));
        assertFits("PersonEntry", Envelope.one(PersonJson.of(TestDirectory.CLERK, "Văn phòng Tỉnh ủy")));
    }

    @Test
    void unitsGroupsAndCodesFitTheirSchemas() throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 1);
        var directory = desk.office().directory();

        assertFits(
                "UnitList",
                Envelope.slice(directory.units(day).stream().map(UnitJson::of).toList(), PageRequest.FIRST));
        assertFits(
                "GroupList",
                Envelope.slice(directory.groups(day).stream().map(GroupJson::of).toList(), PageRequest.FIRST));
        assertFits(
                "IssuerCodeList",
                Envelope.slice(
                        CodeTables.standard().issuers().stream()
                                .map(IssuerCodeJson::of)
                                .toList(),
                        PageRequest.FIRST));
        assertFits(
                "DocumentTypeList",
                Envelope.slice(
                        CodeTables.standard().types().stream()
                                .map(DocumentTypeJson::of)
                                .toList(),
                        PageRequest.FIRST));
    }

    @Test
    void theTablesOfTheSettingsFitTheirSchemas() throws IOException {
        TableRow ended = new TableRow(2, Map.of("code", "DU-BINHKHE", "to", "2026-06-30"));
        TableRow wrong = new TableRow(3, Map.of("code", "a b"));

        assertFits(
                "OfficeTableEntry",
                Envelope.one(
                        OfficeTableJson.of(desk.settings().content(TableName.UNITS, TestDirectory.ADMINISTRATOR))));
        assertFits(
                "TableChangesEntry",
                Envelope.one(TableChangesJson.of(
                        desk.settings().preview(TableName.UNITS, List.of(ended, wrong), TestDirectory.ADMINISTRATOR),
                        Locale.ENGLISH)));
    }

    @Test
    void everyFormFitsItsSchema() throws IOException {
        assertFits(
                "FormList",
                Envelope.slice(Forms.shipped().all().stream().map(FormJson::of).toList(), PageRequest.FIRST));
    }

    @Test
    void theHeadingsOfAFormCoverItsColumnsInEveryRow() {
        for (var form : Forms.shipped().all()) {
            int[] covered = new int[form.headerDepth()];
            var header = FormJson.of(form).header();
            for (int row = 0; row < header.size(); row++) {
                for (var heading : header.get(row)) {
                    for (int below = row; below < row + heading.rows(); below++) {
                        covered[below] += heading.columns();
                    }
                }
            }

            assertThat(covered).as(form.code()).containsOnly(form.columns().size());
        }
    }

    @Test
    void metadataThatWasShownCanBeGivenBack() throws IOException {
        Document full = desk.file(plan -> plan).change().metadata(full()).build();
        ObjectNode shown = (ObjectNode) tree(DocumentJson.of(full, Finding::code));
        schemas.resolved(document.at("/components/schemas/Document"))
                .get("properties")
                .fieldNames()
                .forEachRemaining(name -> {
                    if (!document.at("/components/schemas/MetadataChange/properties")
                            .has(name)) {
                        shown.remove(name);
                    }
                });

        Metadata given = MetadataPatch.read(json, json.readObject(new ByteArrayInputStream(json.write(shown))))
                .metadata()
                .apply(Metadata.EMPTY);

        assertThat(given).isEqualTo(full());
    }

    private static List<CitedJson> cited(Document document) {
        return List.of(
                CitedJson.of(new CitedDocument(CITATION, document)), CitedJson.of(new CitedDocument(CITATION, null)));
    }

    private static Metadata full() {
        return new Metadata(
                "kế hoạch",
                "17-KH/TU",
                "KH/TU",
                "Ban Thường vụ Tỉnh ủy Nam Sơn",
                "Nam Sơn",
                LocalDate.of(2026, 3, 2),
                null,
                "rà soát đầu mối",
                new Signatory("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Minh"),
                List.of(new RecipientLine("Tỉnh ủy (b/c)", RecipientLine.Direction.UPWARD, false)),
                List.of(CITATION),
                List.of(new Deadline(LocalDate.of(2026, 6, 30), "trước ngày 30/6/2026", List.of("các đảng ủy"))),
                Secrecy.SECRET,
                Urgency.EXPRESS,
                "40-KH/TU",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)));
    }

    private void assertFits(String schema, Object value) throws IOException {
        assertThat(schemas.check(tree(value), document.at("/components/schemas/" + schema)))
                .isEmpty();
    }

    private JsonNode tree(Object value) throws IOException {
        return new ObjectMapper().readTree(json.write(value));
    }
}
