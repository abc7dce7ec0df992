package vn.eoffice.reports.settings;

import java.util.List;

/**
 * What a given row does to its table.
 *
 * @param line of the file; 0 when it comes from no file
 * @param key of the row, as far as it was given
 * @param name for people; null when there is none
 * @param fields what would be another, in the order of the columns
 * @param problems why it is refused; empty unless it is
 */
public record Change(
        int line, String key, String name, Effect effect, List<FieldChange> fields, List<LineProblem> problems) {

    /** What a row does. */
    public enum Effect {
        ADDED,
        CHANGED,
        /** It gets a last day. */
        ENDED,
        UNCHANGED,
        REFUSED
    }

    /**
     * A cell before and after.
     *
     * @param before null when it was empty
     * @param after null when it is empty then
     */
    public record FieldChange(String column, String before, String after) {}

    public Change {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }
}
