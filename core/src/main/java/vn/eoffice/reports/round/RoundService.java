package vn.eoffice.reports.round;

import java.time.Clock;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.outline.Outlines;
import vn.eoffice.reports.round.RoundCases.Adapters;

/** Rounds with their annex forms and outlines, put together over a host's adapters. */
public record RoundService(
        RoundCases cases,
        ArrivedFiles arrivals,
        Forms forms,
        RoundConsolidation consolidation,
        TableChecks checks,
        RoundOutlines outlines) {

    private static final int CELLS_KEPT = 1_000_000;

    /**
     * Puts everything together.
     *
     * @param texts reads the files of plans and reports
     * @param clock in the office's time zone
     */
    public static RoundService over(
            Adapters adapters, Ports ports, Filing filing, TextSource texts, Forms forms, Clock clock) {
        StoredFiles files = new StoredFiles(ports.contents());
        FormCatalog catalog = form -> forms.find(form).isPresent();
        RoundDesks desks = RoundCases.desks(adapters, ports, clock);
        RoundCases cases = RoundCases.over(adapters, ports, filing, new StoredPlanTexts(files, texts), catalog, clock);
        WorkbookReader workbooks = new WorkbookReader(forms);
        FilledTables tables = new FilledTables(files, workbooks, new FilledCache(CELLS_KEPT));
        return new RoundService(
                cases,
                new ArrivedFiles(cases.reporting(), ports.documents(), workbooks),
                forms,
                new RoundConsolidation(cases.book(), desks, forms, tables),
                new TableChecks(desks, forms, tables),
                new RoundOutlines(new Outlines(texts, TextLimits.DEFAULT), files, cases.book(), desks));
    }
}
