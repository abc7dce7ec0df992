package vn.eoffice.reports.annex;

import java.util.Objects;
import vn.eoffice.reports.deadline.Period;

/**
 * To whom and for what a workbook is handed out.
 *
 * @param round id of the reporting round; null outside a round
 * @param roundName as people say it; null outside a round
 * @param unit code of the unit that fills it in; null for a workbook for anybody
 * @param unitName its name; null when the unit is
 * @param period that the round asks for; null for the form's own
 */
public record Handout(String round, String roundName, String unit, String unitName, Period period) {

    /** For nobody in particular: a blank form. */
    public static final Handout BLANK = new Handout(null, null, null, null, null);

    /** A workbook of a round for a unit. */
    public static Handout of(String round, String roundName, String unit, String unitName) {
        return new Handout(
                Objects.requireNonNull(round, "round"),
                roundName,
                Objects.requireNonNull(unit, "unit"),
                unitName,
                null);
    }
}
