package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Files of each format from lines of text, for tests of other packages and modules. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A .docx, one paragraph a line. */
    public static Path docx(Path file, List<String> lines) {
        return new DocxBuilder().paragraphs(lines).writeTo(file);
    }

    /** A PDF with a text layer, 45 lines a page. */
    public static Path pdf(Path file, List<String> lines) {
        return new PdfBuilder().lines(lines).writeTo(file);
    }

    /** Plain text in UTF-8. */
    public static Path txt(Path file, List<String> lines) {
        return write(file, String.join("\n", lines) + "\n");
    }

    /** A web page, one paragraph a line. */
    public static Path html(Path file, List<String> lines) {
        return write(file, "<!DOCTYPE html><html><body><p>" + String.join("</p>\n<p>", lines) + "</p></body></html>");
    }

    /** Rich text, one paragraph a line. */
    public static Path rtf(Path file, List<String> lines) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman Times;}}\n\\uc1\\pard\\plain\\f0 ");
        for (String line : lines) {
            line.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
            rtf.append("\\par\n");
        }
        return write(file, rtf.append('}').toString());
    }

    /** A .docx of about so many printed pages of ordinary office prose. */
    public static Path docxOfPages(Path file, int pages) {
        String sentence = "Các cấp ủy, tổ chức đảng triển khai nhiệm vụ được giao, báo cáo kết quả đúng thời hạn. ";
        return docx(
                file,
                IntStream.rangeClosed(1, pages * 8)
                        .mapToObj(n -> n + ". " + sentence.repeat(4))
                        .toList());
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
