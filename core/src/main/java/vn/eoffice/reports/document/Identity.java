package vn.eoffice.reports.document;

import java.time.LocalDate;
import vn.eoffice.reports.actor.Unit;

/**
 * What makes a document one and the same: issuer, type, serial, and the calendar year or Party term. The number alone
 * is not enough: {@code 40/2026/QĐ-UBND} exists in 31 provinces.
 *
 * @param issuer the issuing unit's code, or the folded name of a body that is not in the directory
 * @param numberKey {@code DocumentNumber.key()}; of a number that cannot be read, what is written, folded
 * @param period see {@link #periodOf}
 */
public record Identity(String issuer, String numberKey, String period) {

    /** One string for exact comparison. */
    public String key() {
        return issuer + "|" + numberKey + "|" + period;
    }

    /**
     * The period in which a unit's numbers run: the committee's term of that day, for bodies without terms the
     * calendar year.
     */
    public static String periodOf(Unit unit, LocalDate date) {
        return unit.terms().stream()
                .filter(term -> !term.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Unit.Term::name)
                .orElseGet(() -> String.valueOf(date.getYear()));
    }
}
