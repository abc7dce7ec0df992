package vn.eoffice.reports.extraction;

import java.util.BitSet;
import java.util.regex.Pattern;

/** The stamp "CÔNG VĂN ĐẾN, số, ngày, chuyển" that a receiving office put on another office's paper. */
final class IncomingStamp {

    private static final int TOP = 40;
    private static final int LINES = 4;
    private static final int ABOVE = 2;

    private static final Pattern STAMP = Pattern.compile(
            "^(?:cong van|van ban) den\\b|^(?:cv |vb )?den (?:so|ngay)\\b.{0,60}$|^den ?:|^den$|^so den\\b|^ngay den\\b");
    private static final Pattern CELL = Pattern.compile(
            "^(?:so ?:? ?[\\d. \\u2026_]{0,20}|(?:ngay|gio)\\b ?:?[\\d/.\\- \\u2026_]{0,20}|chuyen\\b.{0,60}|luu ho so\\b.{0,40}|ky ten.{0,20}|den ?:.{0,40})$");

    private final BitSet covered = new BitSet();

    private IncomingStamp() {}

    static IncomingStamp in(Lines lines, TypeWords words) {
        IncomingStamp stamp = new IncomingStamp();
        int top = Math.min(lines.size(), TOP);
        for (int i = 0; i < top; i++) {
            Line line = lines.get(i);
            if (line.text().length() < 120
                    && Character.isUpperCase(line.text().charAt(0))
                    && STAMP.matcher(line.folded()).find()) {
                stamp.cover(lines, i, top, words);
            }
        }
        return stamp;
    }

    private void cover(Lines lines, int at, int top, TypeWords words) {
        covered.set(at);
        for (int i = at + 1; i < Math.min(top, at + 1 + LINES); i++) {
            if (!CELL.matcher(lines.get(i).folded()).matches()) {
                break;
            }
            covered.set(i);
        }
        boolean receiverAbove = at > 0 && at <= ABOVE && at < top - 1 && !isHeader(lines, at, words);
        if (receiverAbove) {
            covered.set(0, at);
        }
    }

    /** Whether a header of its own stands above the stamp, which then is in the middle of it. */
    private static boolean isHeader(Lines lines, int at, TypeWords words) {
        for (int i = 0; i < at; i++) {
            Role role = Roles.of(HeadSplitter.split(lines.get(i), i, words).get(0), words);
            if (role != Role.BODY && role != Role.RULE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line belongs to the stamp, with the receiving office's name above it. */
    boolean covers(int line) {
        return covered.get(line);
    }
}
