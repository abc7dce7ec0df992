package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a title that PDF extraction printed before everything else back behind the header it belongs to. */
final class DisplacedTitle {

    private static final int LONGEST_HEADER = 10;
    private static final Set<Role> HEADER =
            Set.of(Role.NUMBER, Role.BODY, Role.NATION, Role.PLACE_DATE, Role.RULE, Role.MARK);

    private DisplacedTitle() {}

    /** The segments in the order of the form. */
    static List<Segment> behindHeader(List<Segment> segments) {
        if (segments.isEmpty() || !isTitleAlone(segments.get(0))) {
            return segments;
        }
        int end = 1;
        boolean numbered = false;
        while (end < segments.size()
                && end < LONGEST_HEADER
                && HEADER.contains(segments.get(end).role())) {
            numbered |= segments.get(end).is(Role.NUMBER) && end < LONGEST_HEADER;
            end++;
        }
        boolean body = segments.subList(1, end).stream()
                .anyMatch(s -> s.is(Role.BODY) && s.line().isCapitals());
        if (!numbered || !body) {
            return segments;
        }
        List<Segment> ordered = new ArrayList<>(segments.subList(1, end));
        ordered.add(segments.get(0));
        ordered.addAll(segments.subList(end, segments.size()));
        return ordered;
    }

    private static boolean isTitleAlone(Segment first) {
        return first.is(Role.TITLE)
                && first.title().capitals()
                && first.title().rest().text().isEmpty();
    }
}
