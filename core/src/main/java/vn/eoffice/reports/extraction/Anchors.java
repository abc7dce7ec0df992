package vn.eoffice.reports.extraction;

import java.util.List;

/** Finds the segment a header hangs on: the nation's or Party's name, or a number that stands as a header's does. */
final class Anchors {

    private static final int MOST_PROSE = 700;
    private static final int WHOLE_HEADER = 12;
    private static final int NEAR = 7;

    private Anchors() {}

    /** The anchor's place; -1 when there is none. */
    static int find(List<Segment> segments, Titles titles) {
        int prose = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (prose > MOST_PROSE) {
                if (isWholeHeader(segments, i)) {
                    return i;
                }
                continue;
            }
            if (segment.is(Role.NATION) || isHeaderNumber(segments, i)) {
                return i;
            }
            if (titles.isTitle(i, false) && opensBelow(segments, i) && !headerBelow(segments, i)) {
                return -1;
            }
            prose += segment.is(Role.PROSE) ? segment.text().length() : 0;
        }
        return -1;
    }

    /** A page may print a document in full below its own words: nation, number, place and date, title, in capitals. */
    static boolean isWholeHeader(List<Segment> segments, int nation) {
        if (!segments.get(nation).is(Role.NATION)) {
            return false;
        }
        List<Segment> below = segments.subList(nation, Math.min(segments.size(), nation + WHOLE_HEADER));
        boolean dated = below.stream().anyMatch(s -> s.is(Role.PLACE_DATE));
        boolean titled =
                below.stream().anyMatch(s -> s.is(Role.TITLE) && s.title().capitals() || s.is(Role.ABOUT));
        return dated
                && titled
                && segments.subList(Math.max(0, nation - 4), Math.min(segments.size(), nation + WHOLE_HEADER)).stream()
                        .anyMatch(s -> s.is(Role.NUMBER) && s.text().chars().anyMatch(Character::isDigit));
    }

    private static boolean isHeaderNumber(List<Segment> segments, int i) {
        if (!segments.get(i).is(Role.NUMBER) || segments.get(i).text().length() > 90) {
            return false;
        }
        int from = Math.max(0, i - 6);
        int to = Math.min(segments.size(), i + 6);
        return segments.subList(from, to).stream()
                .anyMatch(s -> s.is(Role.PLACE_DATE)
                        || s.is(Role.BODY)
                        || s.is(Role.ABOUT)
                        || s.is(Role.TITLE)
                        || s.is(Role.ADDRESSEE));
    }

    private static boolean opensBelow(List<Segment> segments, int title) {
        return segments.subList(title + 1, Math.min(segments.size(), title + 1 + NEAR)).stream()
                .anyMatch(s -> s.is(Role.OPENING) || s.is(Role.RULE));
    }

    /** A headline of a collection repeats type and number above the document's own header. */
    private static boolean headerBelow(List<Segment> segments, int title) {
        return segments.subList(title + 1, Math.min(segments.size(), title + 1 + NEAR)).stream()
                .anyMatch(s -> s.is(Role.NATION));
    }
}
