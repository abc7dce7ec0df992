package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.Findings.Place;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormNumbers;
import vn.eoffice.reports.annex.form.FormShape;

/**
 * Computes what a form computes, and compares it with what the unit's workbook says. The computed number counts; a
 * total whose parts are all blank is kept.
 *
 * @param live which cells hold a formula; one that goes wrong left out a number typed as text and is no fault of its own
 */
record Totals(
        FormShape shape,
        BigDecimal[][] given,
        CellValue[][] values,
        boolean[][] live,
        Findings findings,
        CellPlaces places) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.005");
    private static final BigDecimal SHARE_ROUNDING = new BigDecimal("0.06");

    void settle() {
        FormNumbers numbers = new FormNumbers(shape, given);
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < shape.columns().size(); column++) {
                if (shape.role(row, column) == CellRole.COMPUTED
                        && !shape.rows().get(row).isOpen()) {
                    settle(row, column, numbers.computed(row, column));
                }
            }
        }
    }

    private void settle(int row, int column, BigDecimal computed) {
        CellValue stated = values[row][column];
        boolean share = shape.columns().get(column).kind() == ColumnKind.SHARE;
        if (stated != null && stated.number() != null) {
            compare(places.of(row, column), stated.number(), computed, share, live[row][column]);
        }
        if (computed != null) {
            values[row][column] = stated == null
                    ? CellValue.computed(computed)
                    : CellValue.of(computed, stated.sheetRow(), stated.sheetColumn());
        } else if (share) {
            values[row][column] = null;
        }
        given[row][column] = values[row][column] == null ? null : values[row][column].number();
    }

    private void compare(Place place, BigDecimal stated, BigDecimal computed, boolean share, boolean live) {
        if (computed == null) {
            if (!share && stated.signum() != 0) {
                findings.add(Severity.WARNING, "total.without-parts", place, stated.toPlainString());
            }
        } else if (share) {
            boolean fits =
                    near(stated, computed, SHARE_ROUNDING) || near(stated.movePointRight(2), computed, SHARE_ROUNDING);
            if (!fits) {
                findings.add(
                        Severity.WARNING, "share.mismatch", place, stated.toPlainString(), computed.toPlainString());
            }
        } else if (!near(stated, computed, ROUNDING)) {
            Severity severity = live ? Severity.WARNING : Severity.ERROR;
            findings.add(severity, "total.mismatch", place, stated.toPlainString(), computed.toPlainString());
        }
    }

    private static boolean near(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
        return left.subtract(right).abs().compareTo(tolerance) <= 0;
    }
}
