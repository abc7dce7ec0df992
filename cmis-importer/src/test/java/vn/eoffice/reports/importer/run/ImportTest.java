package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.SecondaryType;
import org.apache.chemistry.opencmis.client.api.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.importer.cmis.BrokenWire;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.plan.PlanRules;
import vn.eoffice.reports.importer.run.Outcome.Result;

class ImportTest {

    private static final String FOLDER = "/Kho/Tỉnh ủy Nam Sơn/2026/Kế hoạch/";

    @TempDir
    Path archive;

    @TempDir
    Path work;

    private Session session;
    private TestImport imported;

    @BeforeEach
    void emptyServer() {
        session = InMemoryCmis.open(InMemoryCmis.repository());
        imported = new TestImport(archive, work.resolve("journal.tsv"));
    }

    @Test
    void documentsAreFiledByIssuingBodyYearAndType() {
        Papers.write(archive, "cũ/kế hoạch 17.txt", Papers.plan(17));

        imported.run(session);

        assertThat(InMemoryCmis.documents(session)).containsExactly(FOLDER + "kế hoạch 17.txt");
    }

    @Test
    void aDocumentHasItsTypeItsAspectsAndWhatWasRead() {
        Papers.write(archive, "a.txt", Papers.plan(17));

        imported.run(session);

        Document document = (Document) session.getObjectByPath(FOLDER + "a.txt");
        assertThat(document.getType().getId()).isEqualTo("D:rpt:plan");
        assertThat(document.getSecondaryTypes())
                .extracting(SecondaryType::getId)
                .contains("P:rpt:numbered", "P:rpt:dated", "P:rpt:cited", "P:rpt:classified", "P:rpt:extracted");
        assertThat((String) document.getPropertyValue("rpt:number")).isEqualTo("17-KH/TU");
        assertThat((String) document.getPropertyValue("rpt:issuingBody")).isEqualTo("Tỉnh ủy Nam Sơn");
        assertThat((String) document.getPropertyValue("rpt:status")).isEqualTo("draft");
        assertThat((String) document.getPropertyValue("rpt:owningUnit")).isEqualTo("VPTU");
        assertThat((String) document.getPropertyValue("rpt:numberKey")).isEqualTo("17.kh.tu");
        List<String> cited = document.getPropertyValue("rpt:citationKey");
        assertThat(cited).contains("18.nq.tw", "18.nq");
        assertThat(document.getContentStreamMimeType()).isEqualTo("text/plain");
    }

    @Test
    void aDayIsMidnightUtc() {
        Papers.write(archive, "a.txt", Papers.plan(17));

        imported.run(session);

        GregorianCalendar date = session.getObjectByPath(FOLDER + "a.txt").getPropertyValue("rpt:issueDate");
        GregorianCalendar expected = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        expected.clear();
        expected.set(2026, 0, 5);
        assertThat(date.getTimeInMillis()).isEqualTo(expected.getTimeInMillis());
    }

    @Test
    void theSameContentIsUploadedOnce() {
        Papers.write(archive, "a.txt", Papers.plan(17));
        Papers.write(archive, "bản sao/b.txt", Papers.plan(17));

        TestImport.Done done = imported.run(session);

        assertThat(InMemoryCmis.documents(session)).containsExactly(FOLDER + "a.txt");
        assertThat(done.of("bản sao/b.txt").planned().decision()).isEqualTo(Decision.DUPLICATE);
        assertThat(done.of("bản sao/b.txt").planned().duplicateOf()).isEqualTo("a.txt");
    }

    @Test
    void theSameNumberIsUploadedWithAFinding() {
        Papers.write(archive, "a.txt", Papers.plan(17));
        Papers.write(archive, "b.txt", Papers.plan(17).replace("PHÓ BÍ THƯ", "BÍ THƯ"));

        TestImport.Done done = imported.run(session);

        assertThat(InMemoryCmis.documents(session)).hasSize(2);
        assertThat(done.of("b.txt").planned().findings()).contains(Finding.of("document.duplicate-number", "17-KH/TU"));
    }

    @Test
    void theSameNumberStaysBehindWhenThatIsWanted() {
        Papers.write(archive, "a.txt", Papers.plan(17));
        Papers.write(archive, "b.txt", Papers.plan(17).replace("PHÓ BÍ THƯ", "BÍ THƯ"));

        imported.rules(new PlanRules(0.9, false, true, false, false)).run(session);

        assertThat(InMemoryCmis.documents(session)).containsExactly(FOLDER + "a.txt");
    }

    @Test
    void twoDocumentsOfOneFileNameAreBothKept() {
        Papers.write(archive, "x/a.txt", Papers.plan(17));
        Papers.write(archive, "y/a.txt", Papers.plan(18));

        imported.connections(1).run(session);

        assertThat(InMemoryCmis.documents(session)).hasSize(2).contains(FOLDER + "a.txt");
    }

    @Test
    void namesThatAlfrescoRefusesAreMended() {
        Papers.write(archive, "Kế hoạch: \"sơ kết\" đợt 1?.txt", Papers.plan(17));

        imported.run(session);

        assertThat(InMemoryCmis.documents(session)).containsExactly(FOLDER + "Kế hoạch_ _sơ kết_ đợt 1_.txt");
    }

    @Test
    void whatIsNotKnownHasAFolderOfItsOwn() {
        Papers.write(archive, "ghi chú.txt", "Danh sách gọi điện thoại tuần này");

        TestImport.Done done = imported.run(session);

        assertThat(InMemoryCmis.documents(session))
                .containsExactly("/Kho/Chưa rõ cơ quan ban hành/Chưa rõ năm/Chưa rõ loại/ghi chú.txt");
        assertThat(done.of("ghi chú.txt").planned().doubtful()).contains(Field.NUMBER, Field.DATE, Field.SUBJECT);
    }

    @Test
    void doubtfulDocumentsStayBehindWhenThatIsWanted() {
        Papers.write(archive, "ghi chú.txt", "Danh sách gọi điện thoại tuần này");

        imported.rules(new PlanRules(0.9, true, false, false, false)).run(session);

        assertThat(InMemoryCmis.documents(session)).isEmpty();
    }

    @Test
    void onlyWhatNobodyDoubtsIsArchivedAtOnce() {
        Papers.write(archive, "a.txt", Papers.plan(17));
        Papers.write(archive, "ghi chú.txt", "Danh sách gọi điện thoại tuần này");

        imported.rules(new PlanRules(0.6, false, false, false, true)).run(session);

        assertThat((String) session.getObjectByPath(FOLDER + "a.txt").getPropertyValue("rpt:status"))
                .isEqualTo("archived");
        assertThat((String)
                        session.getObjectByPath("/Kho/Chưa rõ cơ quan ban hành/Chưa rõ năm/Chưa rõ loại/ghi chú.txt")
                                .getPropertyValue("rpt:status"))
                .isEqualTo("draft");
    }

    @Test
    void aPlanChangesNothingOnTheServer() {
        Papers.write(archive, "a.txt", Papers.plan(17));

        assertThat(imported.plan(session)).hasSize(1);

        assertThat(session.getRootFolder().getChildren().getTotalNumItems()).isZero();
    }

    @Test
    void aFileTheServerRefusesStopsNoOther() {
        Papers.write(archive, "a.txt", Papers.plan(17));
        Papers.write(archive, "b.txt", Papers.plan(18));
        String blocked = FOLDER + "a.txt";

        TestImport.Done done = imported.run(session, BrokenWire.refusing("a.txt", session));

        assertThat(done.of("a.txt").result()).isEqualTo(Result.FAILED);
        assertThat(done.of("b.txt").result()).isEqualTo(Result.UPLOADED);
        assertThat(InMemoryCmis.documents(session)).doesNotContain(blocked);
    }

    @Test
    void sizesArriveWhole() {
        Papers.write(archive, "a.txt", Papers.plan(17));

        imported.run(session);

        Document document = (Document) session.getObjectByPath(FOLDER + "a.txt");
        assertThat(document.getContentStreamLength())
                .isEqualTo(Papers.plan(17).getBytes(StandardCharsets.UTF_8).length);
    }
}
