package vn.eoffice.reports.extraction;

import java.util.ArrayList;
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
    private static final int TOP = 5;
    private static final int MOST_PROSE = 700;
    private static final int WHOLE_HEADER = 12;
    private static final int SUBJECT_LINES = 5;

    private HeadReader() {}

    static Head read(Lines lines, TypeWords words) {
        Head near = read(lines, words, NEAR_LINES, NEAR_CHARACTERS);
        return near.anchored() || near.hasTitle() || lines.size() <= NEAR_LINES
                ? near
                : read(lines, words, MOST_LINES, MOST_CHARACTERS);
    }

    private static Head read(Lines lines, TypeWords words, int mostLines, int mostCharacters) {
        List<Segment> segments = DisplacedTitle.behindHeader(segments(lines, words, mostLines, mostCharacters));
        int anchor = anchor(segments);
        int title = anchor < 0 ? plainTitle(segments) : titleBelow(segments, anchor);
        int top = anchor < 0 ? Math.max(title, 0) : anchor;
        int start = start(segments, top);
        int body = title >= 0 ? title + 1 : endOfLetterHead(segments, top, anchor >= 0);
        return new Head(segments, start, title, body, anchor >= 0, prose(segments, top));
    }

    private static List<Segment> segments(Lines lines, TypeWords words, int mostLines, int mostCharacters) {
        List<Segment> segments = new ArrayList<>();
        IncomingStamp stamp = IncomingStamp.in(lines, words);
        int portal = PortalTable.end(lines);
        int characters = 0;
        for (int i = 0; i < lines.size() && i < mostLines && characters < mostCharacters; i++) {
            if (stamp.covers(i) || i < portal) {
                continue;
            }
            Line line = withoutDebris(lines.get(i));
            characters += line.text().length();
            while (i + 1 < lines.size() && line.text().length() < 300 && HeadSplitter.isTorn(line, lines.get(i + 1))) {
                i++;
                line = line.joined(lines.get(i));
            }
            for (Line part : HeadSplitter.split(line, i, words)) {
                segments.add(Segment.of(part, i, words));
            }
        }
        return segments;
    }

    /** Without the specks a scanner took for a letter or sign in front of a line. */
    private static Line withoutDebris(Line line) {
        int start = 0;
        while (start < line.text().length()
                        && start < 3
                        && "'`\u2018\u2019_~^\u00b4\u00a6.".indexOf(line.text().charAt(start)) >= 0
                || start > 0 && start < line.text().length() && line.text().charAt(start) == ' ') {
            start++;
        }
        boolean speck = start > 0
                && start < line.text().length()
                && Character.isLetter(line.text().charAt(start));
        return speck ? line.part(start, line.text().length()) : line;
    }

    private static int anchor(List<Segment> segments) {
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
            if (isTitle(segments, i, false) && opensBelow(segments, i) && !headerBelow(segments, i)) {
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
        return segments.subList(title + 1, Math.min(segments.size(), title + 8)).stream()
                .anyMatch(s -> s.is(Role.OPENING) || s.is(Role.RULE));
    }

    /** A headline of a collection repeats type and number above the document's own header. */
    private static boolean headerBelow(List<Segment> segments, int title) {
        return segments.subList(title + 1, Math.min(segments.size(), title + 8)).stream()
                .anyMatch(s -> s.is(Role.NATION));
    }

    private static int titleBelow(List<Segment> segments, int anchor) {
        int limit = Math.min(segments.size(), anchor + TITLE_BELOW_ANCHOR);
        for (int i = anchor; i < limit; i++) {
            Segment segment = segments.get(i);
            if (isTitle(segments, i, true)) {
                return i;
            }
            if (segment.is(Role.ADDRESSEE) || segment.is(Role.PROSE) || segment.is(Role.OPENING)) {
                break;
            }
        }
        for (int i = Math.max(0, anchor - HEADER_ABOVE_ANCHOR); i < anchor; i++) {
            if (isTitle(segments, i, false)) {
                return i;
            }
        }
        return -1;
    }

    /** A title without a header above it; the name of a sheet may repeat a form's word over its number. */
    private static int plainTitle(List<Segment> segments) {
        int limit = Math.min(segments.size(), TITLE_WITHOUT_ANCHOR);
        for (int i = 0; i < limit; i++) {
            if (isTitle(segments, i, i == 0)) {
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
    static boolean isTitle(List<Segment> segments, int i, boolean smallLetters) {
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
                || (smallLetters && (title.rest().text().isEmpty() || numbered && !isBelowNumber(segments, i)))
                || (i < TOP && !numbered && DecidingOffice.follows(segments, i));
    }

    /** Whether a number stands above, so that one in this line is cited in the subject. */
    private static boolean isBelowNumber(List<Segment> segments, int i) {
        return segments.subList(Math.max(0, i - HEADER_ABOVE_ANCHOR), i).stream()
                .anyMatch(s -> s.is(Role.NUMBER));
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
        if (top < segments.size() && isWholeHeader(segments, top)) {
            return 0;
        }
        return segments.subList(0, Math.min(top, segments.size())).stream()
                .filter(s -> s.is(Role.PROSE))
                .mapToInt(s -> s.text().length())
                .sum();
    }
}
