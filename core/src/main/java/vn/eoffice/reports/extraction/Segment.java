package vn.eoffice.reports.extraction;

/**
 * A piece of the head that belongs together: a line, a cell of it, or a part of a line whose columns ran into one
 * another.
 *
 * @param lineIndex the line in {@link Lines} it came from; of joined ones the last
 * @param title its parts when it is a title; null when it is none
 */
record Segment(Role role, Line line, int lineIndex, TitleLine title) {

    static Segment of(Line line, int lineIndex, TypeWords words) {
        Role role = Roles.of(line, words);
        return new Segment(role, line, lineIndex, role == Role.TITLE ? TitleLine.of(line, words) : null);
    }

    boolean is(Role other) {
        return role == other;
    }

    String text() {
        return line.text();
    }

    String folded() {
        return line.folded();
    }
}
