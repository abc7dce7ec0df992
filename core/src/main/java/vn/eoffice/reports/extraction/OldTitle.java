package vn.eoffice.reports.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of older prints, which have no header: {@code QUYẾT ĐỊNH / CỦA BỘ TRƯỞNG BỘ … SỐ 05/2003/QĐ-… NGÀY …}. */
final class OldTitle {

    private static final int LONGEST_NUMBER = 75;
    private static final Pattern OF =
            Pattern.compile("^cua (?:(?:bo truong|giam doc|chu tich) (?=bo |so |uy ban ))?(?=\\S)");

    private OldTitle() {}

    /** Who issued it, by the words between type and number; null where the title is no such one. */
    static Line issuer(Head head) {
        int below = head.title() + 1;
        if (!head.hasTitle() || head.anchored() || below + 1 >= head.segments().size()) {
            return null;
        }
        Segment words = head.segments().get(below);
        Matcher of = OF.matcher(words.folded());
        boolean numbered = head.segments().get(below + 1).is(Role.NUMBER);
        return numbered && words.line().isCapitals() && of.find()
                ? words.line().part(of.end(), words.text().length())
                : null;
    }

    /** The line with the number, with the next one where the date stands there. */
    static Line numberAndDate(Head head) {
        int at = head.title() + 2;
        Line line = head.segments().get(at).line();
        boolean goesOn = at + 1 < head.segments().size()
                && head.segments().get(at + 1).folded().startsWith("ngay ")
                && !line.folded().contains(" ngay ");
        Line whole = goesOn ? line.joined(head.segments().get(at + 1).line()) : line;
        return whole.text().length() > LONGEST_NUMBER ? whole.part(0, LONGEST_NUMBER) : whole;
    }
}
