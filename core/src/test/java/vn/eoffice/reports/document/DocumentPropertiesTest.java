package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;

class DocumentPropertiesTest {

    @Test
    void simpleFieldsBecomeProperties() {
        Properties properties = DocumentProperties.of(Metadata.EMPTY
                .change()
                .type("kế hoạch")
                .number("17-KH/TU")
                .date(LocalDate.of(2025, 8, 27))
                .secrecy(Secrecy.TOP_SECRET)
                .urgency(Urgency.VERY_URGENT)
                .build());

        assertThat(properties.toMap())
                .containsOnly(
                        Map.entry("rpt:documentType", "kế hoạch"),
                        Map.entry("rpt:number", "17-KH/TU"),
                        Map.entry("rpt:issueDate", LocalDate.of(2025, 8, 27)),
                        Map.entry("rpt:dateKey", LocalDate.of(2025, 8, 27)),
                        Map.entry("rpt:secrecy", "top-secret"),
                        Map.entry("rpt:urgency", "very-urgent"));
    }

    @Test
    void listsBecomeLinesAPersonCanRead() {
        Properties properties = DocumentProperties.of(Metadata.EMPTY
                .change()
                .recipients(List.of(
                        new RecipientLine("Ban Tổ chức Trung ương (b/c)", Direction.UPWARD, false),
                        new RecipientLine("Lưu VT", Direction.DOWNWARD, true)))
                .citations(List.of(new Citation(
                        "nghị quyết", "18-NQ/TW", LocalDate.of(2017, 10, 25), null, "Nghị quyết số 18-NQ/TW")))
                .deadlines(List.of(
                        new Deadline(LocalDate.of(2026, 5, 29), "trước ngày 29/5/2026", List.of("Sở A", "Sở B"))))
                .build());

        assertThat(properties.get(PropertyKeys.RECIPIENTS))
                .containsExactly("Ban Tổ chức Trung ương (b/c) | upward | ", "Lưu VT | downward | archive");
        assertThat(properties.get(PropertyKeys.CITATIONS))
                .containsExactly("nghị quyết | 18-NQ/TW | 2017-10-25 |  | Nghị quyết số 18-NQ/TW");
        assertThat(properties.get(PropertyKeys.DEADLINES))
                .containsExactly("2026-05-29 | trước ngày 29/5/2026 | Sở A | Sở B");
    }

    @Test
    void aDocumentWithoutADayIsSearchedByTheFirstDayOfItsMonthOrYear() {
        assertThat(dateKey("2022-06")).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(dateKey("2026")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(dateKey("2026-13")).isNull();
    }

    @Test
    void theEarliestDeadlineIsWhatADocumentIsDueBy() {
        Metadata metadata = Metadata.EMPTY
                .change()
                .deadlines(List.of(
                        new Deadline(null, "thường xuyên", List.of()),
                        new Deadline(LocalDate.of(2026, 6, 30), "Quý II", List.of()),
                        new Deadline(LocalDate.of(2026, 5, 29), "trước ngày 29/5", List.of())))
                .build();

        assertThat(DocumentProperties.of(metadata).get(PropertyKeys.DUE_DATE)).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void aLineThatAPersonRewroteIsKeptAsWords() {
        Properties properties = new PropertiesBuilder()
                .set(PropertyKeys.CITATIONS, List.of("NQ 18", "nghị quyết | 18-NQ/TW | 25/10/2017 | | NQ 18"))
                .set(PropertyKeys.RECIPIENTS, List.of("Sở Nội vụ"))
                .set(PropertyKeys.DEADLINES, List.of("29/5/2026 | nộp báo cáo"))
                .build();

        Metadata metadata = DocumentProperties.metadata(properties);

        assertThat(metadata.citations())
                .extracting(Citation::raw)
                .containsExactly("NQ 18", "nghị quyết | 18-NQ/TW | 25/10/2017 | | NQ 18");
        assertThat(metadata.recipients()).containsExactly(new RecipientLine("Sở Nội vụ", Direction.DOWNWARD, false));
        assertThat(metadata.deadlines()).containsExactly(new Deadline(null, "29/5/2026 | nộp báo cáo", List.of()));
    }

    @Test
    void aDegreeOfSecrecyThatNobodyKnowsIsNotTakenForNone() {
        Properties properties =
                new PropertiesBuilder().set(PropertyKeys.SECRECY, "mật").build();

        assertThatThrownBy(() -> DocumentProperties.metadata(properties)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentCarriesItsStatusIdentityUnitFindingsAndConfidence() {
        Properties properties = DocumentProperties.of(document(), SearchKeys.NONE);

        assertThat(properties.get(PropertyKeys.STATUS)).isEqualTo("in-review");
        assertThat(properties.get(PropertyKeys.IDENTITY_KEY)).isEqualTo("TU|17.kh.tu|2025-2030");
        assertThat(properties.get(PropertyKeys.OWNING_UNIT)).isEqualTo("BTCTU");
        assertThat(properties.get(PropertyKeys.CONTENT_HASH)).isEqualTo("0a1b");
        assertThat(properties.get(PropertyKeys.FINDINGS)).containsExactly("date.impossible | 31/02/2026");
        assertThat(properties.get(PropertyKeys.CONFIDENCE)).containsExactly("date | 0.5", "number | 0.95");
    }

    @Test
    void statusFindingsAndConfidenceComeBack() {
        Properties properties = DocumentProperties.of(document(), SearchKeys.NONE);

        assertThat(DocumentProperties.status(properties)).contains(DocumentStatus.IN_REVIEW);
        assertThat(DocumentProperties.findings(properties))
                .containsExactly(Finding.of("date.impossible", "31/02/2026"));
        assertThat(DocumentProperties.confidence(properties)).isEqualTo(Map.of("number", 0.95, "date", 0.5));
    }

    @Test
    void onlyOwnedPropertiesAreSet() {
        assertThat(DocumentProperties.OWNED)
                .containsAll(DocumentProperties.of(document(), SearchKeys.NONE).keys());
    }

    @Test
    void keysComeBack() {
        SearchKeys keys = new SearchKeys("17.kh.tu", List.of("17.kh"), "tinh uy", List.of("18.nq.tw", "18.nq"));

        assertThat(DocumentProperties.keys(DocumentProperties.of(keys))).isEqualTo(keys);
    }

    private static LocalDate dateKey(String partial) {
        return DocumentProperties.of(
                        Metadata.EMPTY.change().partialDate(partial).build())
                .get(PropertyKeys.DATE_KEY);
    }

    private static Document document() {
        Instant now = Instant.parse("2026-11-20T08:00:00Z");
        return new Document(
                new DocumentId("d1"),
                1,
                DocumentKind.PLAN,
                DocumentStatus.IN_REVIEW,
                Metadata.EMPTY,
                new FileContent("a.txt", "text/plain", 3, "0a1b"),
                "TU|17.kh.tu|2025-2030",
                "BTCTU",
                "lan",
                now,
                now,
                List.of(Finding.of("date.impossible", "31/02/2026")),
                Map.of("number", 0.95, "date", 0.5),
                null);
    }
}
