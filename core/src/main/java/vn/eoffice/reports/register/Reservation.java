package vn.eoffice.reports.register;

import java.util.Objects;

/**
 * A wish to take a number out of its series before the document is there.
 *
 * @param unit code of the issuing unit
 * @param type code of the document type ({@code KH})
 * @param classified whether it belongs to the series of classified documents
 * @param advisory code of the advisory body that issues it; null for the unit itself
 * @param reason what it is for
 */
public record Reservation(String unit, String type, boolean classified, String advisory, String reason) {

    public Reservation {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(type, "type");
    }
}
