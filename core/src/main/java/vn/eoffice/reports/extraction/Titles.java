package vn.eoffice.reports.extraction;

import java.util.List;

/**
 * Finds the title line among the segments at the top of a text.
 *
 * @param lines the whole text, for what it says of itself at its end
 */
record Titles(List<Segment> segments, Lines lines) {

    private static final int ABOVE_ANCHOR = 10;
    private static final int BELOW_ANCHOR = 28;
    private static final int WITHOUT_ANCHOR = 14;
    private static final int TOP = 5;

    /** The title that belongs to a header; -1 when it has none. */
    int below(int anchor) {
        int limit = Math.min(segments.size(), anchor + BELOW_ANCHOR);
        for (int i = anchor; i < limit; i++) {
            Segment segment = segments.get(i);
            if (isTitle(i, true)) {
                return i;
            }
            if (segment.is(Role.ADDRESSEE) || segment.is(Role.PROSE) || segment.is(Role.OPENING)) {
                break;
            }
        }
        for (int i = Math.max(0, anchor - ABOVE_ANCHOR); i < anchor; i++) {
            if (isTitle(i, false)) {
                return i;
            }
        }
        return -1;
    }

    /** A title without a header above it; the name of a sheet may repeat a form's word over its number. */
    int plain() {
        int limit = Math.min(segments.size(), WITHOUT_ANCHOR);
        for (int i = 0; i < limit; i++) {
            if (isTitle(i, i == 0)) {
                boolean named = !Parts.isAnnex(segments.get(i).line())
                        && i + 1 < limit
                        && Parts.isAnnex(segments.get(i + 1).line());
                return named ? i + 1 : i;
            }
            if (segments.get(i).is(Role.PROSE) || segments.get(i).is(Role.ADDRESSEE)) {
                return -1;
            }
        }
        return -1;
    }

    /** A type word in capitals, or in a line of its own where small letters are allowed. */
    boolean isTitle(int i, boolean smallLetters) {
        Segment segment = segments.get(i);
        if (!segment.is(Role.TITLE)) {
            return false;
        }
        TitleLine title = segment.title();
        boolean numbered =
                title.rest().folded().startsWith("so ") || title.rest().folded().startsWith("so:");
        boolean annex = i < TOP && Parts.isAnnex(segment.line());
        return title.capitals()
                || annex
                || (smallLetters && (title.rest().text().isEmpty() || numbered && !isBelowNumber(i)))
                || (i < TOP && !numbered && SmallTitle.stands(segments, i, lines));
    }

    /** Whether a number stands above, so that one in this line is cited in the subject. */
    private boolean isBelowNumber(int i) {
        return segments.subList(Math.max(0, i - ABOVE_ANCHOR), i).stream().anyMatch(s -> s.is(Role.NUMBER));
    }
}
