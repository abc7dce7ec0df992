package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Pattern;
import vn.eoffice.reports.extraction.Extraction.Place;

/**
 * The text in which citations are looked for: the document with its own header, the numbers of its pages and a second
 * document in the same file blanked out, positions and line ends kept.
 */
final class RunningText {

    private static final int SECOND_HEADER = 6;

    /** What a printer puts at the top or foot of a page. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:[-\u2013] ?)?\\d{1,3}(?: ?[-\u2013])?|trang \\d{1,3}(?: ?/ ?\\d{1,3})?|(?:\\d{1,4} )?cong bao/so .{1,60}");

    private static final Pattern FOOTNOTE = Pattern.compile("[\\[(]?\\d{1,2}[\\])]? ?\\p{Lu}\\p{L}+ \\p{L}[^\\n]{60}");

    private RunningText() {}

    static String of(Paper paper, Header header) {
        char[] text = paper.text().toCharArray();
        blank(text, footnotes(paper.head()), top(paper.head()));
        for (Segment segment : paper.head().header()) {
            if (segment.is(Role.NUMBER) || segment.is(Role.PLACE_DATE) || segment.is(Role.NATION)) {
                blank(text, segment.line());
            }
        }
        for (Line line : nonNull(header)) {
            blank(text, line);
        }
        pages(text, paper.lines());
        blank(text, second(paper), text.length);
        return new String(text);
    }

    /** A page that only talks about documents. */
    static String ofPage(Paper paper) {
        char[] text = paper.text().toCharArray();
        pages(text, paper.lines());
        return new String(text);
    }

    private static void pages(char[] text, Lines lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() < 80
                    && PAGE.matcher(line.folded()).matches()
                    && "-/".indexOf(lines.get(i + 1).text().charAt(0)) < 0
                    && !lines.get(i - 1).folded().endsWith("so")
                    && !lines.get(i - 1).folded().endsWith("so:")) {
                blank(text, line);
            }
        }
    }

    /** Where a second document with a number of its own begins; annexes and forms belong to the first. */
    private static int second(Paper paper) {
        int start = paper.secondStart();
        if (!paper.hasSecond() || paper.role(start) != Role.NATION) {
            return paper.text().length();
        }
        boolean numbered = false;
        int from = Math.max(paper.bodyEnd(), start - SECOND_HEADER);
        int first = start;
        for (int i = start; i >= from; i--) {
            Role role = paper.role(i);
            if (role != Role.NATION && role != Role.NUMBER && role != Role.BODY && role != Role.RULE) {
                break;
            }
            numbered |= role == Role.NUMBER;
            first = i;
        }
        for (int i = start; i < Math.min(paper.lines().size(), start + SECOND_HEADER); i++) {
            numbered |= paper.role(i) == Role.NUMBER
                    && paper.lines().get(i).text().chars().anyMatch(Character::isDigit);
        }
        return numbered
                ? paper.lines().get(first).place().start()
                : paper.text().length();
    }

    /** Above the title stands only the header; above an anchor of a letter only debris. */
    private static int top(Head head) {
        if (!head.anchored() || head.segments().isEmpty()) {
            return 0;
        }
        int top = head.hasTitle() ? head.title() : topOfLetter(head);
        return top < 0 ? 0 : head.segments().get(top).line().place().start();
    }

    /** The subject of a letter stands below its number, and in Party letters above the Party's name. */
    private static int topOfLetter(Head head) {
        int nation = head.indexOf(Role.NATION, 0, head.body());
        int number = head.indexOf(Role.NUMBER, head.start(), head.body());
        return number >= 0 && number < nation ? number : nation;
    }

    /** How far the footnotes of the first page reach, which PDF extraction may put above its header. */
    private static int footnotes(Head head) {
        int end = 0;
        boolean noted = !head.segments().isEmpty()
                && FOOTNOTE.matcher(head.segments().get(0).text()).lookingAt();
        for (int i = 0; noted && i < head.start(); i++) {
            Segment segment = head.segments().get(i);
            if (segment.is(Role.BODY) || segment.is(Role.NATION) || segment.is(Role.NUMBER)) {
                break;
            }
            end = segment.line().place().end();
        }
        return end;
    }

    private static List<Line> nonNull(Header header) {
        return header.numberLine() == null ? List.of() : List.of(header.numberLine());
    }

    private static void blank(char[] text, Line line) {
        Place place = line.place();
        if (place.end() - place.start() <= 2 * line.text().length() + 40) {
            blank(text, place.start(), Math.min(text.length, place.end()));
        }
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
    }
}
