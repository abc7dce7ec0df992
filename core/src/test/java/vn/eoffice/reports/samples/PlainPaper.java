package vn.eoffice.reports.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes a source as .txt, the way a converter would. Options: {@code interleaved} alternates the lines of both
 * columns, {@code beside} sets them side by side, {@code wrapped} breaks long lines with an empty line between;
 * {@code nfd}, {@code crlf}, {@code utf-16}, {@code ocr}.
 */
final class PlainPaper {

    private static final int COLUMN = 46;
    private static final int WRAP = 78;

    private final Set<String> options;
    private final StringJoiner text = new StringJoiner("\n", "", "\n");

    private PlainPaper(Set<String> options) {
        this.options = options;
    }

    static void write(SampleSource source, Path file) throws IOException {
        PlainPaper paper = new PlainPaper(source.options());
        source.blocks().forEach(paper::add);
        String text = paper.text.toString();
        if (source.options().contains("ocr")) {
            text = OcrNoise.over(text);
        }
        if (source.options().contains("nfd")) {
            text = Normalizer.normalize(text, Normalizer.Form.NFD);
        }
        if (source.options().contains("crlf")) {
            text = text.replace("\n", "\r\n");
        }
        Charset charset = source.options().contains("utf-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Files.write(file, text.getBytes(charset));
    }

    private void add(Block block) {
        if (block instanceof Block.Columns columns) {
            columns(columns.left(), columns.right());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> text.add(String.join("\t", row)));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.line().text());
        } else {
            text.add("\f");
        }
    }

    private void columns(List<Line> left, List<Line> right) {
        if (!options.contains("beside") && !options.contains("interleaved")) {
            left.forEach(line -> text.add(line.text()));
            right.forEach(line -> text.add(line.text()));
            return;
        }
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i).text() : "";
            String second = i < right.size() ? right.get(i).text() : "";
            if (options.contains("beside")) {
                text.add((first + " ".repeat(Math.max(2, COLUMN - first.length())) + second).stripTrailing());
            } else {
                text.add(first);
                text.add(second);
            }
        }
    }

    private void paragraph(String words) {
        String rest = words;
        while (options.contains("wrapped") && rest.length() > WRAP) {
            int space = rest.lastIndexOf(' ', WRAP);
            text.add(rest.substring(0, space) + " ");
            text.add("");
            rest = rest.substring(space + 1);
        }
        text.add(rest);
    }
}
