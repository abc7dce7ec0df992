package vn.eoffice.reports.outline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A unit's report as a source of the province's own.
 *
 * @param unit its name, as the consolidated report names it
 * @param number of its report; null when it has none
 * @param date of its report; null when unknown
 * @param conformance of that report to the outline that is being filled
 */
public record UnitReport(String unit, String number, LocalDate date, Conformance conformance) {

    public UnitReport {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(conformance, "conformance");
    }
}
