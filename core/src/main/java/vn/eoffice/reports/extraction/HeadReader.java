package vn.eoffice.reports.extraction;

import java.util.List;

/** Finds the head of a document among what stands at the top of its text. */
final class HeadReader {

    private static final int NEAR_LINES = 70;
    private static final int NEAR_CHARACTERS = 6_000;
    private static final int MOST_LINES = 260;
    private static final int MOST_CHARACTERS = 24_000;
    private static final int HEADER_ABOVE_ANCHOR = 10;
    private static final int TITLE_BELOW_ANCHOR = 28;
    private static final int TITLE_WITHOUT_ANCHOR = 14;
    private static final int SUBJECT_LINES = 5;

    private HeadReader() {}

    static Head read(Lines lines, TypeWords words) {
        Head near = read(lines, words, NEAR_LINES, NEAR_CHARACTERS);
        return near.anchored() || near.hasTitle() || lines.size() <= NEAR_LINES
                ? near
                : read(lines, words, MOST_LINES, MOST_CHARACTERS);
    }

    private static Head read(Lines lines, TypeWords words, int mostLines, int mostCharacters) {
        List<Segment> segments = DisplacedTitle.behindHeader(HeadSegments.of(lines, words, mostLines, mostCharacters));
        Titles titles = new Titles(segments, lines);
        int anchor = Anchors.find(segments, titles);
        int title = anchor < 0 ? titles.plain() : titles.below(anchor);
        int top = anchor < 0 ? Math.max(title, 0) : anchor;
        int start = start(segments, top);
        int body = title >= 0 ? title + 1 : endOfLetterHead(segments, top, anchor >= 0);
        return new Head(segments, start, title, body, anchor >= 0, prose(segments, top));
    }

    private static int start(List<Segment> segments, int top) {
        int start = top;
        int limit = Math.max(0, top - HEADER_ABOVE_ANCHOR);
        while (start > limit && !segments.get(start - 1).is(Role.PROSE)) {
            start--;
        }
        return start;
    }

    private static int endOfLetterHead(List<Segment> segments, int top, boolean anchored) {
        int limit = Math.min(segments.size(), top + (anchored ? TITLE_BELOW_ANCHOR : TITLE_WITHOUT_ANCHOR));
        for (int i = top; i < limit; i++) {
            Role role = segments.get(i).role();
            boolean opens = role == Role.OPENING && i > top && !headerGoesOn(segments, i, limit);
            if (role == Role.ADDRESSEE || role == Role.PROSE || opens) {
                return i;
            }
        }
        return limit;
    }

    /** "ngày 11/12/2025 của Ban Bí thư": a line of the subject, with the right column or the addressee still to come. */
    private static boolean headerGoesOn(List<Segment> segments, int at, int limit) {
        int end = Math.min(limit, at + SUBJECT_LINES);
        for (int i = at; i < end; i++) {
            Segment segment = segments.get(i);
            if (segment.is(Role.NATION) || segment.is(Role.PLACE_DATE) || segment.is(Role.ADDRESSEE)) {
                return true;
            }
            if (segment.is(Role.PROSE)) {
                return false;
            }
        }
        return false;
    }

    private static int prose(List<Segment> segments, int top) {
        if (top < segments.size() && Anchors.isWholeHeader(segments, top)) {
            return 0;
        }
        return segments.subList(0, Math.min(top, segments.size())).stream()
                .filter(s -> s.is(Role.PROSE))
                .mapToInt(s -> s.text().length())
                .sum();
    }
}
