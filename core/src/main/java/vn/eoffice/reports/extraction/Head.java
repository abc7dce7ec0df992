package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The head of a document: everything before its body, and the first segments of the body.
 *
 * @param segments from the top of the text
 * @param start the first segment that belongs to the header; what comes before is debris
 * @param title the segment with the type word; -1 when there is none
 * @param body the first segment behind the header and title line
 * @param anchored whether a State or Party header, or a number, stands above
 * @param proseBefore length of running text above the header
 */
record Head(List<Segment> segments, int start, int title, int body, boolean anchored, int proseBefore) {

    Head {
        segments = List.copyOf(segments);
    }

    boolean hasTitle() {
        return title >= 0;
    }

    Segment titleSegment() {
        return hasTitle() ? segments.get(title) : null;
    }

    /** The segments of the header itself, without the title and what follows it. */
    List<Segment> header() {
        return segments.subList(start, hasTitle() ? title : body);
    }

    /** The segments behind a form's number that stand beside it: the rest of the left column. */
    List<Segment> besideForm() {
        int end = title + 1;
        while (title > 0
                && Parts.isAnnex(titleSegment().line())
                && end < segments.size()
                && segments.get(end).is(Role.BODY)) {
            end++;
        }
        return hasTitle() ? segments.subList(title + 1, end) : List.of();
    }

    /** The first segment of a role in the header; null when there is none. */
    Segment first(Role role) {
        return header().stream().filter(s -> s.is(role)).findFirst().orElse(null);
    }

    /** The position of the first segment of a role from another position on; -1 when there is none before the end. */
    int indexOf(Role role, int from, int to) {
        return IntStream.range(from, Math.min(to, segments.size()))
                .filter(i -> segments.get(i).is(role))
                .findFirst()
                .orElse(-1);
    }

    boolean has(Role role) {
        return first(role) != null;
    }

    /** The line the body begins in; the number of lines when everything is head. */
    int bodyLine(int lines) {
        return body < segments.size() ? segments.get(body).lineIndex() : lines;
    }
}
