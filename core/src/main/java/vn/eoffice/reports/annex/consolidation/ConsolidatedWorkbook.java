package vn.eoffice.reports.annex.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.FormTable;
import vn.eoffice.reports.annex.ListSheet;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.message.Messages;

/** A consolidation as .xlsx: the form, the units that are not complete, a chart, and the difference to the last round. */
public final class ConsolidatedWorkbook {

    /** What the cells that put units together hold. */
    public enum Totals {
        /** Formulas over a hidden sheet with every unit's figures. */
        FORMULAS,
        /** Values only. */
        VALUES
    }

    private static final int MOST_CHECKS = 5_000;

    /** The others are on disk already: three thousand units fill a million cells. */
    private static final int ROWS_AT_HAND = 200;

    private final Messages messages = Messages.annex();
    private final SXSSFWorkbook workbook;
    private final Consolidated consolidated;
    private final FormShape shape;
    private final Locale locale;

    private ConsolidatedWorkbook(SXSSFWorkbook workbook, Consolidated consolidated, Locale locale) {
        this.workbook = workbook;
        this.consolidated = consolidated;
        this.shape = new FormShape(consolidated.form());
        this.locale = locale;
    }

    /**
     * Writes the workbook.
     *
     * @param title of the consolidating body or round, above the table; null when there is none
     * @param before the same form of the last round, for the differences; null when there is none
     * @param checks to be listed for those who look into them
     * @param xlsx stays open
     */
    public static void write(
            Consolidated consolidated,
            Totals totals,
            String title,
            Consolidated before,
            List<UnitFindings> checks,
            Locale locale,
            OutputStream xlsx) {
        XSSFWorkbook whole = new XSSFWorkbook();
        UnitChart.write(whole, consolidated, locale);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(whole, ROWS_AT_HAND, false, true)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            ConsolidatedWorkbook writer = new ConsolidatedWorkbook(workbook, consolidated, locale);
            writer.table(totals, title);
            writer.incomplete();
            writer.checks(checks);
            writer.chartBehindTheLists();
            if (before != null) {
                writer.difference(before);
            }
            workbook.setForceFormulaRecalculation(totals == Totals.FORMULAS);
            workbook.setActiveSheet(0);
            workbook.setFirstVisibleTab(0);
            writer.flush();
            workbook.write(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Totals totals, String title) {
        UnitFigures figures = totals == Totals.FORMULAS ? UnitFigures.write(workbook, shape, consolidated) : null;
        long sent = consolidated.contributions().stream()
                .filter(contribution -> contribution.filled() != null)
                .count();
        List<String> headings = new ArrayList<>();
        headings.add(title == null ? "" : messages.text(locale, "workbook.round", List.of(title)));
        headings.add(
                text("consolidated.units", sent, consolidated.contributions().size()));
        if (consolidated.withheld() > 0) {
            headings.add(text("consolidated.withheld-units", consolidated.withheld()));
        }
        String name = text("consolidated.sheet");
        FormTable.print(
                workbook, name, shape, headings, null, new ConsolidatedContent(shape, consolidated.rows(), figures));
        workbook.setSheetOrder(name, 0);
    }

    /** Left alone, sheets are finished in an order that no two runs share, and words get other numbers each time. */
    private void flush() throws IOException {
        for (Sheet sheet : workbook) {
            ((SXSSFSheet) sheet).flushRows();
        }
    }

    private void chartBehindTheLists() {
        String chart = text("consolidated.chart");
        if (workbook.getSheet(chart) != null) {
            workbook.setSheetOrder(chart, workbook.getNumberOfSheets() - 1);
        }
    }

    private void incomplete() {
        List<List<String>> rows = new ArrayList<>();
        for (IncompleteUnit unit : consolidated.incomplete()) {
            int count = unit.reason() == IncompleteUnit.Reason.ERRORS ? unit.errors() : unit.blanks();
            String key = "consolidated." + unit.reason().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(unit.unitName(), text(key, count)));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(text("consolidated.none"), ""));
        }
        ListSheet.write(
                workbook,
                text("consolidated.status"),
                List.of(60, 40),
                List.of(text("consolidated.unit"), text("consolidated.reason")),
                rows);
    }

    private void checks(List<UnitFindings> checks) {
        List<List<String>> rows = checks.stream()
                .flatMap(unit -> unit.findings().stream()
                        .map(finding -> List.of(
                                unit.unitName(),
                                consolidated.form().row(finding.row()).label(),
                                finding.text(locale))))
                .limit(MOST_CHECKS)
                .toList();
        if (!rows.isEmpty()) {
            ListSheet.write(
                    workbook,
                    text("consolidated.checks"),
                    List.of(34, 30, 90),
                    List.of(text("consolidated.unit"), text("consolidated.row"), text("consolidated.checks")),
                    rows);
        }
    }

    private void difference(Consolidated before) {
        List<ConsolidatedRow> rows = Consolidation.difference(consolidated, before);
        FormTable.print(
                workbook,
                text("consolidated.difference"),
                shape,
                List.of(),
                text("consolidated.difference.title"),
                new ConsolidatedContent(shape, rows, null));
    }

    private String text(String key, Object... arguments) {
        return messages.text(
                locale,
                key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
