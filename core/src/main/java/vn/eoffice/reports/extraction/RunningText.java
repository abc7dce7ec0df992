package vn.eoffice.reports.extraction;

import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.extraction.Extraction.Place;

/** The text in which citations are looked for: the document with its own header blanked out, positions kept. */
final class RunningText {

    private RunningText() {}

    static String of(Paper paper, Header header) {
        char[] text = paper.text().toCharArray();
        for (Segment segment : paper.head().header()) {
            if (segment.is(Role.NUMBER) || segment.is(Role.PLACE_DATE)) {
                blank(text, segment.line());
            }
        }
        for (Line line : nonNull(header)) {
            blank(text, line);
        }
        return new String(text);
    }

    private static List<Line> nonNull(Header header) {
        return header.numberLine() == null ? List.of() : List.of(header.numberLine());
    }

    private static void blank(char[] text, Line line) {
        Place place = line.place();
        if (place.end() - place.start() <= 2 * line.text().length() + 40) {
            Arrays.fill(text, place.start(), Math.min(text.length, place.end()), ' ');
        }
    }
}
