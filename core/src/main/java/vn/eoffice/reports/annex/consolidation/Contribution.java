package vn.eoffice.reports.annex.consolidation;

import java.util.Objects;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.consolidation.IncompleteUnit.Reason;

/**
 * A unit and what it sent.
 *
 * @param unit its code
 * @param unitName as printed
 * @param group code of the group it is consolidated in; null when it belongs to none
 * @param file name or id of the workbook; null when nothing was sent
 * @param filled null when there are no figures of it
 * @param absence why there are none; null when there are
 */
public record Contribution(String unit, String unitName, String group, String file, FilledForm filled, Reason absence) {

    public Contribution {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitName, "unitName");
        if ((filled == null) == (absence == null)) {
            throw new IllegalArgumentException("figures are there, or there is a reason: " + unit);
        }
    }

    /** A unit's workbook. */
    public Contribution(String unit, String unitName, String group, String file, FilledForm filled) {
        this(unit, unitName, group, file, Objects.requireNonNull(filled, "filled"), null);
    }

    /** A unit that has sent nothing. */
    public static Contribution missing(String unit, String unitName, String group) {
        return absent(unit, unitName, group, Reason.MISSING);
    }

    /** A unit whose figures are not there, with the reason. */
    public static Contribution absent(String unit, String unitName, String group, Reason why) {
        return new Contribution(unit, unitName, group, null, null, why);
    }
}
