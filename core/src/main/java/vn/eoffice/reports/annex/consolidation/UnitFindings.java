package vn.eoffice.reports.annex.consolidation;

import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.annex.CellFinding;

/** What does not hold in a unit's form, across its forms or against the last round. */
public record UnitFindings(String unit, String unitName, List<CellFinding> findings) {

    public UnitFindings {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitName, "unitName");
        findings = List.copyOf(findings);
    }
}
