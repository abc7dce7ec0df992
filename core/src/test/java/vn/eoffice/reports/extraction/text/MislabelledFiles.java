package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Files that are something else than their name says, and names that are an attack themselves. */
final class MislabelledFiles {

    private MislabelledFiles() {}

    static List<HostileFile> files() {
        byte[] pdf = new PdfBuilder().lines(List.of("Kế hoạch số 17-KH/TU")).bytes();
        byte[] exe = Arrays.copyOf("MZ\220\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 2000);
        String html = "<!DOCTYPE html><html><body><p>Kế hoạch</p></body></html>";
        return List.of(
                of("docx-as.pdf", "read file.mislabelled", "a .docx called .pdf", BrokenFiles.docx()),
                of("pdf-as.docx", "read file.mislabelled", "a PDF called .docx", pdf),
                of("exe-as.doc", "file.unsupported", "a program called .doc", exe),
                of(
                        "html-as.doc",
                        "read file.mislabelled",
                        "a web page called .doc",
                        html.getBytes(StandardCharsets.UTF_8)),
                of(
                        "zip-as.docx",
                        "file.unsupported",
                        "a zip of two texts called .docx",
                        new RawZip().entry("a.txt", "a").entry("b.txt", "b").bytes()),
                of(
                        "png-as.docx",
                        "file.unsupported",
                        "a picture called .docx",
                        Arrays.copyOf("\u0089PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1), 500)),
                of("gzip-bomb.docx", "file.unsupported", "a gzip of 50 MB of zeros", gzip(50)),
                of(
                                "name-that-climbs.docx",
                                "read",
                                "handed in as ../../etc/passwd with control characters",
                                BrokenFiles.docx())
                        .givenAs("../../../etc/passwd\0\r\n\u202ecod.docx"),
                of("name-without-end.docx", "read", "handed in under a name of 100,000 characters", BrokenFiles.docx())
                        .givenAs("số ".repeat(33_333) + ".docx"));
    }

    private static byte[] gzip(int mebibytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < mebibytes; i++) {
                gzip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
