package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;

/** The subject of an official letter (công văn), which stands under its number: "V/v …", in Party letters "về việc …". */
final class LetterSubject {

    private static final int MOST_PARTS = 7;
    private static final int LONGEST_LINE = 90;
    private static final String ABOUT = "ve viec ";

    private LetterSubject() {}

    static List<Line> parts(Head head) {
        List<Segment> header = head.segments().subList(head.start(), Math.max(head.start(), head.body()));
        boolean addressed = head.body() < head.segments().size()
                && head.segments().get(head.body()).is(Role.ADDRESSEE);
        int about = about(header, addressed);
        List<Line> parts = new ArrayList<>();
        if (about < 0) {
            return parts;
        }
        parts.add(withoutMark(header.get(about).line()));
        for (int i = about + 1; i < header.size() && parts.size() < MOST_PARTS; i++) {
            Segment segment = header.get(i);
            if (segment.is(Role.PLACE_DATE) || segment.is(Role.NATION) || segment.is(Role.MARK)) {
                continue;
            }
            if (!isContinuation(segment)) {
                break;
            }
            parts.add(segment.line());
        }
        return parts;
    }

    private static int about(List<Segment> header, boolean addressed) {
        int number = -1;
        for (int i = 0; i < header.size(); i++) {
            Segment segment = header.get(i);
            if (segment.is(Role.ABOUT)) {
                return i;
            }
            number = segment.is(Role.NUMBER) && number < 0 ? i : number;
            if (number >= 0
                    && (segment.folded().startsWith("ve viec")
                            || segment.folded().startsWith("ve "))) {
                return i;
            }
        }
        return addressed ? unmarked(header, number) : -1;
    }

    /** The Party's offices leave "về việc" out as well: then the subject is the line between number and addressee. */
    private static int unmarked(List<Segment> header, int number) {
        if (number < 0) {
            return -1;
        }
        int first = -1;
        for (int i = number + 1; i < header.size(); i++) {
            Segment segment = header.get(i);
            boolean beside = segment.is(Role.PLACE_DATE) || segment.is(Role.NATION) || segment.is(Role.MARK);
            if (beside || segment.is(Role.RULE)) {
                continue;
            }
            boolean opens = Character.isUpperCase(segment.text().charAt(0)) && isContinuation(segment);
            if (first < 0
                    && !(opens
                            && segment.text().length() < LONGEST_LINE
                            && segment.text().indexOf(':') < 0)) {
                return -1;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    private static boolean isContinuation(Segment segment) {
        boolean text = segment.is(Role.OTHER)
                || segment.is(Role.PROSE)
                || segment.is(Role.OPENING)
                || segment.is(Role.BODY)
                || segment.is(Role.TITLE);
        return text
                && segment.line().hasLetters()
                && !segment.line().isCapitals()
                && "-+\u2013".indexOf(segment.text().charAt(0)) < 0;
    }

    private static Line withoutMark(Line line) {
        int start = 0;
        String folded = line.folded();
        if (folded.startsWith(ABOUT)) {
            start = ABOUT.length();
        } else if (folded.startsWith("v")) {
            int second = folded.startsWith("ve") ? -1 : folded.indexOf('v', 1);
            start = second < 0 ? 0 : second + 1;
            while (start > 0 && start < folded.length() && " :.,".indexOf(folded.charAt(start)) >= 0) {
                start++;
            }
        }
        return line.part(start, line.text().length());
    }
}
