package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;

/** What LibreOffice makes of the workbooks; left out where it is not installed. */
class LibreOfficeTest {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    @TempDir
    private Path folder;

    @Test
    void everyFormPrintsOnA4Landscape() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
        for (FormDefinition form : Forms.shipped().all()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(form.code() + ".xlsx"))) {
                FormWorkbook.write(form, Handout.of("r", "Kỳ 2026", "DU-A", "Đảng ủy xã A"), out);
            }
        }
        convert("pdf");
        for (FormDefinition form : Forms.shipped().all()) {
            try (PDDocument pdf =
                    Loader.loadPDF(folder.resolve(form.code() + ".pdf").toFile())) {
                assertThat(pdf.getNumberOfPages()).as(form.code()).isBetween(1, 3);
                assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
                String text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains(form.code(), "2026").doesNotContain("#REF", "Err:");
            }
        }
    }

    @Test
    void whatLibreOfficeSavesIsReadBack() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
        Path filled = FilledBook.of("12B").number("C9", 30).number("C10", 70).saveAsIs(folder);
        convert("ods");
        Path saved = folder.resolve(filled.getFileName().toString().replace(".xlsx", ".ods"));
        FilledForm read = new WorkbookReader(Forms.shipped()).read(saved);
        assertThat(read.stamp().unit()).isEqualTo("DU-A");
        assertThat(read.value("I", "done2025").number()).isEqualByComparingTo("100");
        assertThat(read.value("I.1", "share2025").number()).isEqualByComparingTo("30");
        assertThat(read.findings()).isEmpty();
    }

    private void convert(String format) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        try (var files = Files.list(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".xlsx")).forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assumeTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long here");
    }
}
