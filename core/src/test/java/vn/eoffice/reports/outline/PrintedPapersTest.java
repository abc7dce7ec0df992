package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, where there is one, opens and prints what is written here. */
class PrintedPapersTest {

    @TempDir
    private Path folder;

    @Test
    void draftsAndCommentedReportsPrint() throws Exception {
        assumeTrue(hasOffice(), "needs soffice");
        Outline outline = Papers.yearOutline(folder);
        Path party = Papers.draft(folder, outline, Papers.request(LayoutProfile.PARTY_2026));
        Path state = Papers.draft(folder, outline, Papers.request(LayoutProfile.STATE));
        Conformance conformance = Papers.outlines().conformance(outline, state, "du-thao.docx", Set.of());
        ByteArrayOutputStream commented = new ByteArrayOutputStream();
        Papers.outlines().annotate(state, conformance, Locale.ROOT, commented);
        Path annotated = Papers.write(folder.resolve("ghi-chu.docx"), commented.toByteArray());
        for (Path paper : List.of(party, state, annotated)) {
            print(paper);
            Path pdf = folder.resolve(paper.getFileName().toString().replace(".docx", ".pdf"));
            assertThat(Files.size(pdf)).isGreaterThan(5_000);
        }
    }

    private void print(Path paper) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        paper.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean done = office.waitFor(120, TimeUnit.SECONDS);
        office.destroyForcibly();
        assertThat(done).isTrue();
    }

    private static boolean hasOffice() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }
}
