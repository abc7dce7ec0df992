package vn.eoffice.reports.annex.form;

import java.util.Map;
import java.util.Objects;

/**
 * A row of a form, or the place of rows that units add themselves.
 *
 * @param id by which formulas and answers name it; begins with a letter, or is {@code *}
 * @param parent the id of the row above it in the hierarchy; null at the top
 * @param index what stands in the numbering column; an index like {@code 1,1} is no decimal; may be empty
 * @param label its name; empty for {@link Kind#OPEN}
 * @param level 0 at the top of the hierarchy
 * @param formula computes the row's numbers from other rows of the same column; null where people fill it in
 * @param texts fixed words of further cells, by column
 * @param aggregations rules of single cells that differ from their column's, by column
 * @param lines how many blank lines an open place has in the workbook; 0 for others
 * @param style how the row is printed
 */
public record FormRow(
        String id,
        String parent,
        Kind kind,
        String index,
        String label,
        int level,
        Expression formula,
        Map<String, String> texts,
        Map<String, Aggregation> aggregations,
        int lines,
        Style style) {

    /** What can be filled in. */
    public enum Kind {
        /** A heading; none of its cells is filled in. */
        HEADING,
        /** Its numbers and words are filled in or computed. */
        FIXED,
        /** Units add as many lines as they need. */
        OPEN
    }

    /** How a row is printed. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    public FormRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(style, "style");
        texts = Map.copyOf(texts);
        aggregations = Map.copyOf(aggregations);
    }

    /** Whether units add lines here. */
    public boolean isOpen() {
        return kind == Kind.OPEN;
    }
}
