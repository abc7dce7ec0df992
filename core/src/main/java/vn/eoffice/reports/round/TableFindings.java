package vn.eoffice.reports.round;

import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.annex.CellFinding;

/** What was found in a unit's table: within it, across its other tables, and against the last round. */
public record TableFindings(String form, int blanks, List<CellFinding> findings) {

    public TableFindings {
        Objects.requireNonNull(form, "form");
        findings = List.copyOf(findings);
    }
}
