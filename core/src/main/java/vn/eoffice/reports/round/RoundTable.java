package vn.eoffice.reports.round;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.ConsolidatedRow;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook.Totals;
import vn.eoffice.reports.annex.consolidation.Consolidation;
import vn.eoffice.reports.annex.consolidation.UnitFindings;

/**
 * A form over the units of a round, beside the last round.
 *
 * @param previous the last round that asked for it; null when there was none, or the actor may not see it
 * @param before the form over the units of that round; null when the round is
 * @param checks what does not hold across forms and against the last round, by unit code
 */
public record RoundTable(
        Round round, Consolidated now, Round previous, Consolidated before, List<UnitFindings> checks) {

    public RoundTable {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(now, "now");
        checks = List.copyOf(checks);
    }

    /** What changed since the last round, row by row of the form without the units' lines; empty without a last round. */
    public List<ConsolidatedRow> difference() {
        return before == null ? List.of() : Consolidation.difference(now, before);
    }

    /** Writes it as a workbook; the stream stays open. */
    public void write(Totals totals, Locale locale, OutputStream xlsx) {
        ConsolidatedWorkbook.write(now, totals, round.terms().name(), before, checks, locale, xlsx);
    }
}
