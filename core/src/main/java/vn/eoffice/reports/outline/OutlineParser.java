package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** Finds the outline in a file's paragraphs: its title, its headings, the forms behind it. */
final class OutlineParser {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_SUBJECT_LINES = 8;

    private OutlineParser() {}

    static Outline parse(List<SourceLine> lines) {
        int title = titleIndex(lines);
        int first = firstHeading(lines, title + 1);
        if (first < 0) {
            return Outline.EMPTY;
        }
        int end = endOf(lines, first);
        List<SourceLine> between = lines.subList(title + 1, first);
        return new Outline(
                title < 0 ? "" : lines.get(title).text(),
                title < 0 ? "" : subject(between),
                issuedWith(between),
                new HeadingBuilder(true)
                        .build(HeadingTree.of(withoutNotes(lines.subList(first, end)))
                                .roots()),
                FormFinder.from(lines, end));
    }

    /** The last such title: a plan that carries an outline may name it before. */
    private static int titleIndex(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.text().length() <= LONGEST_TITLE && line.text().startsWith("\u0110\u1EC0 C\u01AF\u01A0NG")) {
                return i;
            }
        }
        return -1;
    }

    private static int firstHeading(List<SourceLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Label label = lines.get(i).table() ? null : Labels.read(lines.get(i).text());
            if (label != null && label.kind().isCounted() && label.kind() != HeadingKind.BRACKET) {
                return i;
            }
        }
        return -1;
    }

    private static int endOf(List<SourceLine> lines, int first) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (FormFinder.codeOf(lines.get(i)) != null || lines.get(i).folded().startsWith("noi nhan:")) {
                return i;
            }
        }
        return lines.size();
    }

    /** Footnotes, which text readers print among the paragraphs or behind them. */
    private static List<SourceLine> withoutNotes(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> "\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\uFFFD"
                                .indexOf(line.text().charAt(0))
                        < 0)
                .toList();
    }

    private static String subject(List<SourceLine> lines) {
        List<String> parts = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.text().startsWith("(") || !line.hasLetters() || parts.size() == MOST_SUBJECT_LINES) {
                break;
            }
            parts.add(line.text());
        }
        return String.join(" ", parts);
    }

    private static String issuedWith(List<SourceLine> lines) {
        StringBuilder text = new StringBuilder();
        for (SourceLine line : lines) {
            if (line.text().startsWith("(") || !text.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
            if (!text.isEmpty() && line.text().endsWith(")")) {
                return text.substring(1, text.length() - 1).strip();
            }
        }
        return "";
    }
}
