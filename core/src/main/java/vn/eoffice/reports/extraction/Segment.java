package vn.eoffice.reports.extraction;

/**
 * A piece of the head that belongs together: a line, a cell of it, or a part of a line whose columns ran into one
 * another.
 *
 * @param lineIndex the line in {@link Lines} it came from; of joined ones the last
 */
record Segment(Role role, Line line, int lineIndex) {

    boolean is(Role other) {
        return role == other;
    }

    String text() {
        return line.text();
    }

    String folded() {
        return line.folded();
    }

    Segment as(Role other) {
        return new Segment(other, line, lineIndex);
    }
}
