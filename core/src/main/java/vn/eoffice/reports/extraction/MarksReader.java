package vn.eoffice.reports.extraction;

import java.util.List;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;

/** Reads the marks of secrecy and urgency that a header carries; the same words in running text are no marks. */
final class MarksReader {

    private MarksReader() {}

    static Secrecy secrecy(Head head) {
        String marks = marks(head);
        if (marks.contains("tuyetmat")) {
            return Secrecy.TOP_SECRET;
        }
        if (marks.contains("toimat")) {
            return Secrecy.SECRET;
        }
        return marks.contains("mat") ? Secrecy.CONFIDENTIAL : Secrecy.NONE;
    }

    static Urgency urgency(Head head) {
        String marks = marks(head);
        if (marks.contains("hoatoc")) {
            return Urgency.EXPRESS;
        }
        if (marks.contains("thuongkhan")) {
            return Urgency.VERY_URGENT;
        }
        return marks.contains("khan") ? Urgency.URGENT : Urgency.NONE;
    }

    private static String marks(Head head) {
        StringBuilder marks = new StringBuilder();
        List<Segment> near =
                head.segments().subList(head.start(), Math.min(head.segments().size(), head.body() + 1));
        for (Segment segment : near) {
            if (segment.is(Role.MARK)) {
                marks.append(segment.line().squeezed()).append(' ');
            }
            if (segment.is(Role.TITLE) && segment.folded().startsWith("cong dien")) {
                marks.append(segment.title().rest().squeezed()).append(' ');
            }
        }
        return marks.toString();
    }
}
