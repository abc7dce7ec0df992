package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.chemistry.opencmis.client.api.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.extraction.text.HostileCorpus;
import vn.eoffice.reports.extraction.text.HostileFile;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;
import vn.eoffice.reports.importer.run.Outcome.Result;

/** Archives as they are: parcels, documents of every kind, files that try to do harm. */
class MixedArchiveTest {

    private static final String FOLDER = "/Kho/Tỉnh ủy Nam Sơn/2026/Kế hoạch/";

    @TempDir
    Path archive;

    @TempDir
    Path work;

    private Session session;

    @BeforeEach
    void emptyServer() {
        session = InMemoryCmis.open(InMemoryCmis.repository());
    }

    private TestImport importOf(Path folder) {
        return new TestImport(folder, work.resolve("journal.tsv"));
    }

    @Test
    void theDocumentsInAParcelAreUploadedOneByOne() throws IOException {
        zip(archive.resolve("quý 1.zip"), "tháng 1/kế hoạch.txt", Papers.plan(17), "b.txt", Papers.plan(18));

        TestImport.Done done = importOf(archive).run(session);

        assertThat(done.outcomes())
                .extracting(outcome -> outcome.planned().name())
                .containsExactly("quý 1.zip!/tháng 1/kế hoạch.txt", "quý 1.zip!/b.txt");
        assertThat(InMemoryCmis.documents(session)).containsExactly(FOLDER + "b.txt", FOLDER + "kế hoạch.txt");
    }

    @Test
    void aParcelIsNotUploadedAgain() throws IOException {
        zip(archive.resolve("quý 1.zip"), "a.txt", Papers.plan(17), "b.txt", Papers.plan(18));
        importOf(archive).run(session);

        TestImport.Done second = importOf(archive).run(session);

        assertThat(second.count(Result.SKIPPED)).isEqualTo(2);
        assertThat(InMemoryCmis.documents(session)).hasSize(2);
    }

    @Test
    void hostileFilesHarmNoOther() {
        List<HostileFile> hostile = HostileCorpus.files();
        hostile.forEach(file -> file.writeInto(archive));
        Papers.write(archive, "zz.txt", Papers.plan(17));
        TextLimits brief = TextLimits.DEFAULT.withMaxOcrTime(Duration.ZERO).withMaxTime(Duration.ofSeconds(2));

        TestImport.Done done = importOf(archive).limits(brief).run(session);

        assertThat(done.of("zz.txt").result()).isEqualTo(Result.UPLOADED);
        assertThat(done.of("truncated.docx").result()).isEqualTo(Result.REFUSED);
        assertThat(done.of("password.docx").result()).isEqualTo(Result.REFUSED);
        assertThat(done.of("huge.txt").result()).isEqualTo(Result.REFUSED);
        assertThat(done.count(Result.FAILED)).isZero();
        assertThat(done.outcomes()).hasSizeGreaterThan(hostile.size() / 2);
    }

    @Test
    void theSamplesAreFiledUnderTheirKinds() throws IOException {
        Path samples = Path.of(System.getProperty("project.root"), "samples", "documents");
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file :
                    files.filter(path -> !path.toString().endsWith(".json")).toList()) {
                Files.copy(file, archive.resolve(file.getFileName()));
            }
        }

        TestImport.Done done = importOf(archive).run(session);

        assertThat(typeOf(done, "kh-41-tu-so-ket-mot-nam.docx")).isEqualTo("D:rpt:plan");
        assertThat(typeOf(done, "bc-87-binh-khe.docx")).isEqualTo("D:rpt:report");
        assertThat(typeOf(done, "nq-12-tu-kinh-te-bien.docx")).isEqualTo("D:rpt:directive");
        assertThat(typeOf(done, "de-cuong-kem-kh-41.docx")).isEqualTo("D:rpt:outline");
        assertThat(typeOf(done, "bieu-2b-phu-lac.xlsx")).isEqualTo("D:rpt:annexTable");
        assertThat(done.of("bc-14-cat-an-ninh-mat.docx").result()).isEqualTo(Result.REFUSED);
        assertThat(done.count(Result.FAILED)).isZero();
    }

    private String typeOf(TestImport.Done done, String name) {
        return session.getObject(done.of(name).id()).getType().getId();
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
