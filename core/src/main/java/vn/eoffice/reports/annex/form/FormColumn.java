package vn.eoffice.reports.annex.form;

import java.util.List;
import java.util.Objects;

/**
 * A column of a form.
 *
 * @param id by which formulas and answers name it; begins with a letter
 * @param title the words in the last header row
 * @param characters its width in characters
 * @param formula computes the column from others of the same row; null where people fill it in
 * @param shareOf how a share is computed; null for other kinds
 * @param aggregation how units become a province, unless a row says otherwise
 * @param choices the words a cell may hold; empty when any
 * @param negative whether numbers below zero are possible
 */
public record FormColumn(
        String id,
        String title,
        ColumnKind kind,
        int characters,
        Expression formula,
        ShareRule shareOf,
        Aggregation aggregation,
        List<String> choices,
        boolean negative)
        implements HeaderNode {

    public FormColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aggregation, "aggregation");
        choices = List.copyOf(choices);
        if (kind == ColumnKind.SHARE && shareOf == null && formula == null) {
            throw new IllegalArgumentException("a share is computed");
        }
    }

    /** Whether its cells are computed and not filled in. */
    public boolean isComputed() {
        return formula != null || shareOf != null;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public int depth() {
        return 1;
    }
}
