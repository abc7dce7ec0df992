package vn.eoffice.reports.annex.consolidation;

import java.util.Objects;
import vn.eoffice.reports.annex.FilledForm;

/**
 * A unit and what it sent.
 *
 * @param unit its code
 * @param unitName as printed
 * @param group code of the group it is consolidated in; null when it belongs to none
 * @param file name or id of the workbook; null when nothing was sent
 * @param filled null when nothing was sent
 */
public record Contribution(String unit, String unitName, String group, String file, FilledForm filled) {

    public Contribution {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitName, "unitName");
    }

    /** A unit that has sent nothing. */
    public static Contribution missing(String unit, String unitName, String group) {
        return new Contribution(unit, unitName, group, null, null);
    }
}
