package vn.eoffice.reports.round;

import java.util.Objects;

/** A unit that need not report, and why. */
public record Exemption(String unit, String reason) {

    public Exemption {
        Objects.requireNonNull(unit, "unit");
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an exemption has a reason");
        }
    }
}
