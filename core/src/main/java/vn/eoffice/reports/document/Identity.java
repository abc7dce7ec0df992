package vn.eoffice.reports.document;

import java.util.Optional;
import vn.eoffice.reports.actor.Unit;

/**
 * What makes a document one and the same: issuer, type, serial, and the calendar year or Party term. The number alone
 * is not enough: {@code 40/2026/QĐ-UBND} exists in 31 provinces.
 *
 * @param issuer the issuing body's folded name or its unit code
 * @param numberKey {@code DocumentNumber.key()}
 * @param period calendar year, or name of the term
 */
public record Identity(String issuer, String numberKey, String period) {

    /** One string for exact comparison. */
    public String key() {
        return issuer + "|" + numberKey + "|" + period;
    }

    /** The period a unit's document of that metadata belongs to; empty when its date is unknown. */
    public static Optional<String> periodOf(Metadata metadata, Unit issuer) {
        return Optional.ofNullable(metadata.date()).map(date -> issuer.terms().stream()
                .filter(term -> !term.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Unit.Term::name)
                .orElseGet(() -> String.valueOf(date.getYear())));
    }
}
