package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.chemistry.opencmis.client.api.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.importer.cmis.BrokenWire;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.run.Outcome.Result;

class ResumeTest {

    private static final int PLANS = 12;

    @TempDir
    Path archive;

    @TempDir
    Path work;

    private Session session;
    private TestImport imported;

    @BeforeEach
    void anArchiveOfTwelvePlans() {
        session = InMemoryCmis.open(InMemoryCmis.repository());
        imported = new TestImport(archive, work.resolve("journal.tsv"));
        IntStream.rangeClosed(1, PLANS).forEach(n -> Papers.write(archive, n + ".txt", Papers.plan(n)));
    }

    @Test
    void aCutWireEndsTheRunAndTheNextOneUploadsTheRest() {
        TestImport.Done first = imported.run(session, BrokenWire.after(5, session));
        TestImport.Done second = imported.run(session);

        assertThat(first.lost()).isNotNull();
        assertThat(first.count(Result.UPLOADED)).isEqualTo(5);
        assertThat(first.count(Result.NOT_REACHED)).isEqualTo(7);
        assertThat(second.count(Result.UPLOADED)).isEqualTo(7);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS);
    }

    @Test
    void aSecondRunReadsAndUploadsNothingAgain() {
        imported.run(session);

        TestImport.Done second = imported.run(session);

        assertThat(second.outcomes())
                .extracting(outcome -> outcome.planned().decision())
                .containsOnly(Decision.DONE);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS);
    }

    @Test
    void withoutItsJournalARunFindsWhatIsOnTheServer() throws IOException {
        imported.run(session, BrokenWire.after(5, session));
        Files.delete(work.resolve("journal.tsv"));

        TestImport.Done second = imported.run(session);

        assertThat(second.outcomes().stream()
                        .filter(outcome -> outcome.planned().decision() == Decision.ON_SERVER))
                .hasSize(5);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS);
    }

    @Test
    void withoutJournalAndLookUpTheSameFileIsStillTakenOnce() throws IOException {
        imported.run(session);
        Files.delete(work.resolve("journal.tsv"));

        TestImport.Done second = imported.run(InMemoryCmis.open(InMemoryCmis.repository()), session);

        assertThat(second.count(Result.UPLOADED)).isEqualTo(PLANS);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS);
    }

    @Test
    void anUploadWhoseAnswerWasLostMakesNoSecondDocument() {
        TestImport.Done done = imported.run(session, BrokenWire.losingAnswers(4, session));

        assertThat(done.count(Result.UPLOADED)).isEqualTo(PLANS);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS);
    }

    @Test
    void aChangedFileIsANewDocument() {
        imported.run(session);
        Papers.write(archive, "3.txt", Papers.plan(3).replace("Lê Văn Bình", "Trần Thị Hoa"));

        TestImport.Done second = imported.run(session);

        assertThat(second.count(Result.UPLOADED)).isEqualTo(1);
        assertThat(InMemoryCmis.documents(session)).hasSize(PLANS + 1);
    }

    @Test
    void manyConnectionsMakeEachFolderAndDocumentOnce() {
        imported.connections(12).run(session);

        assertThat(InMemoryCmis.documents(session))
                .hasSize(PLANS)
                .allMatch(path -> path.startsWith("/Kho/Tỉnh ủy Nam Sơn/2026/Kế hoạch/"));
    }
}
