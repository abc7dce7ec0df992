package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts the top of a text into the segments a head is made of. */
final class HeadSegments {

    private static final int LONGEST_TORN = 300;
    private static final String SPECKS = "'`\u2018\u2019_~^\u00b4\u00a6.";

    private HeadSegments() {}

    static List<Segment> of(Lines lines, TypeWords words, int mostLines, int mostCharacters) {
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
            while (i + 1 < lines.size()
                    && line.text().length() < LONGEST_TORN
                    && HeadSplitter.isTorn(line, lines.get(i + 1))) {
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
                        && SPECKS.indexOf(line.text().charAt(start)) >= 0
                || start > 0 && start < line.text().length() && line.text().charAt(start) == ' ') {
            start++;
        }
        boolean speck = start > 0
                && start < line.text().length()
                && Character.isLetter(line.text().charAt(start));
        return speck ? line.part(start, line.text().length()) : line;
    }
}
