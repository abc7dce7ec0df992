package vn.eoffice.reports.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A readable source of one sample document; samples/README.md says how one is written.
 *
 * @param fileName of the document to make
 * @param options how it is made or damaged, e.g. {@code nfd}
 */
record SampleSource(String fileName, Set<String> options, List<Block> blocks) {

    static SampleSource read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] first = lines.get(0).split(" ");
        if (!first[0].equals("%file")) {
            throw new IOException(file + " does not start with %file");
        }
        Set<String> options = Set.copyOf(Arrays.asList(first).subList(2, first.length));
        return new SampleSource(first[1], options, new Reader(lines.subList(1, lines.size())).blocks());
    }

    String extension() {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    String baseName() {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    private static final class Reader {

        private final List<String> lines;
        private final List<Block> blocks = new ArrayList<>();
        private int next;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        List<Block> blocks() {
            while (next < lines.size()) {
                String line = lines.get(next);
                if (isColumn(line)) {
                    blocks.add(new Block.Columns(column("l"), column("r")));
                } else if (line.startsWith("|")) {
                    blocks.add(table());
                } else {
                    next++;
                    paragraph(line);
                }
            }
            return List.copyOf(blocks);
        }

        private static boolean isColumn(String line) {
            return line.equals("l") || line.startsWith("l ") || line.equals("r") || line.startsWith("r ");
        }

        private List<Line> column(String mark) {
            List<Line> column = new ArrayList<>();
            while (next < lines.size()
                    && (lines.get(next).equals(mark) || lines.get(next).startsWith(mark + " "))) {
                column.add(Line.of(lines.get(next++).substring(1).strip()));
            }
            return column;
        }

        private Block table() {
            List<List<String>> rows = new ArrayList<>();
            while (next < lines.size() && lines.get(next).startsWith("|")) {
                String row = lines.get(next++).strip();
                rows.add(Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
            return new Block.Table(rows);
        }

        private void paragraph(String line) {
            if (line.equals("%page")) {
                blocks.add(new Block.PageBreak());
            } else if (line.startsWith("^")) {
                blocks.add(new Block.Paragraph(Line.of(line.substring(1).strip()), Block.Place.CENTRE));
            } else if (line.startsWith(">")) {
                blocks.add(new Block.Paragraph(Line.of(line.substring(1).strip()), Block.Place.RIGHT));
            } else if (line.startsWith("<")) {
                blocks.add(new Block.Paragraph(Line.of(line.substring(1).strip()), Block.Place.LEFT));
            } else if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(Line.of(line), Block.Place.BODY));
            }
        }
    }
}
