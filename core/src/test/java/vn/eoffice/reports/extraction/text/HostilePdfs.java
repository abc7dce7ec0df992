package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;

/** PDFs with circles, depths and sizes no printer ever wrote. */
final class HostilePdfs {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String ONE_PAGE = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";

    private HostilePdfs() {}

    static List<HostileFile> files() {
        return List.of(
                of(
                        "cyclic-pages.pdf",
                        "read file.no-text-layer",
                        "a page tree that contains itself",
                        PdfBuilder.file(
                                List.of(CATALOG, "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"), "")),
                of(
                        "huge-xref.pdf",
                        "read file.no-text-layer",
                        "a cross-reference table of two billion entries",
                        text(new String(
                                        PdfBuilder.file(
                                                List.of(CATALOG, ONE_PAGE, PAGE, PdfBuilder.stream("BT ET")), ""),
                                        StandardCharsets.ISO_8859_1)
                                .replace("xref\n0 5", "xref\n0 2000000000"))),
                of(
                        "deep-arrays.pdf",
                        "file.bomb",
                        "100,000 arrays in one another",
                        PdfBuilder.file(
                                List.of(
                                        CATALOG,
                                        ONE_PAGE,
                                        PAGE.replace(">>", "/A " + "[".repeat(100_000) + "]".repeat(100_000) + " >>"),
                                        PdfBuilder.stream("BT ET")),
                                "")),
                of(
                        "javascript.pdf",
                        "read file.no-text-layer file.has-macros",
                        "a script that runs when opened",
                        PdfBuilder.file(
                                List.of(
                                        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
                                        ONE_PAGE,
                                        PAGE,
                                        PdfBuilder.stream("BT ET")),
                                "")),
                of(
                        "scan.pdf",
                        "read file.no-text-layer",
                        "a page that is only a drawing",
                        PdfBuilder.file(List.of(CATALOG, ONE_PAGE, PAGE, PdfBuilder.stream("0 0 595 842 re S")), "")),
                of(
                        "password.pdf",
                        "file.encrypted",
                        "a PDF with a password",
                        PdfBuilder.file(
                                List.of(CATALOG, ONE_PAGE, PAGE, PdfBuilder.stream("BT ET")),
                                "/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + "41".repeat(32)
                                        + "> /U <" + "42".repeat(32) + "> >> /ID [<00> <00>]")),
                of(
                        "stream-bomb.pdf",
                        "read file.no-text-layer",
                        "a content stream of 100 MB of spaces",
                        streamBomb(100)),
                of(
                        "form-recursion.pdf",
                        "file.too-slow",
                        "a form that draws itself",
                        PdfBuilder.file(
                                List.of(
                                        CATALOG,
                                        ONE_PAGE,
                                        PAGE.replace(">>", "/Resources << /XObject << /F 5 0 R >> >> >>"),
                                        PdfBuilder.stream("/F Do"),
                                        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream"),
                                "")),
                of(
                        "circular-xref.pdf",
                        "file.damaged",
                        "cross-reference tables that follow one another in a circle",
                        text(
                                "%PDF-1.5\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n")),
                of(
                        "million-objects.pdf",
                        "read file.no-text-layer",
                        "20,000 empty objects and no table",
                        text("%PDF-1.5\n1 0 obj\n" + CATALOG + "\nendobj\n2 0 obj\n" + ONE_PAGE + "\nendobj\n3 0 obj\n"
                                + PAGE + "\nendobj\n" + manyObjects(20_000) + "trailer\n<< /Root 1 0 R >>\n%%EOF")));
    }

    private static byte[] text(String pdf) {
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String manyObjects(int count) {
        StringBuilder objects = new StringBuilder();
        for (int i = 10; i < count; i++) {
            objects.append(i).append(" 0 obj\n<<>>\nendobj\n");
        }
        return objects.toString();
    }

    private static byte[] streamBomb(int mebibytes) {
        Deflater deflater = new Deflater(9);
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i <= mebibytes; i++) {
            deflater.setInput(spaces);
            if (i == mebibytes) {
                deflater.finish();
            }
            for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
                packed.write(buffer, 0, n);
            }
        }
        deflater.end();
        String content = packed.toString(StandardCharsets.ISO_8859_1);
        String stream = "<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n" + content + "\nendstream";
        return PdfBuilder.file(List.of(CATALOG, ONE_PAGE, PAGE, stream), "");
    }
}
