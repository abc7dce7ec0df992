package vn.eoffice.reports.extraction;

import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.extraction.Extraction.Place;

/** The text in which citations are looked for: the document with its own header blanked out, positions kept. */
final class RunningText {

    private RunningText() {}

    static String of(Paper paper, Header header) {
        char[] text = paper.text().toCharArray();
        Arrays.fill(text, 0, top(paper.head()), ' ');
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

    /** Above the title stands only the header; above an anchor of a letter only debris. */
    private static int top(Head head) {
        if (!head.anchored() || head.segments().isEmpty()) {
            return 0;
        }
        int top = head.hasTitle() ? head.title() : head.indexOf(Role.NATION, 0, head.body());
        return top < 0 ? 0 : head.segments().get(top).line().place().start();
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
