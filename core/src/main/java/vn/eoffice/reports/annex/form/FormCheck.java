package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Something that must hold in a filled form.
 *
 * @param id names it among the form's checks
 * @param comparison one of {@code = <= >= < > !=}
 * @param rows the rows it is computed in; empty for all rows that hold numbers, or when the cells are named in full
 * @param tolerance by how much the sides may differ
 * @param error whether a form that fails is to be returned; otherwise somebody has to look
 * @param text what to say to Vietnamese readers, with the remedy
 * @param textEnglish the same in English
 */
public record FormCheck(
        String id,
        Expression left,
        String comparison,
        Expression right,
        List<String> rows,
        BigDecimal tolerance,
        boolean error,
        String text,
        String textEnglish) {

    public FormCheck {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(tolerance, "tolerance");
        rows = List.copyOf(rows);
    }
}
