package vn.eoffice.reports.annex;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.annex.sheet.Book;
import vn.eoffice.reports.annex.sheet.Effort;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.SheetLimits;
import vn.eoffice.reports.annex.sheet.WorkbookFile;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** Reads filled workbooks: .xlsx, .xlsm, .xls, .ods. Safe to share between threads; keeps nothing of a file. */
public final class WorkbookReader {

    /** Below that share of rows and columns a sheet shows another form, or none. */
    private static final double ENOUGH = 0.5;

    private final SheetLimits limits;
    private final Map<String, FormKeys> forms = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public WorkbookReader(Forms forms) {
        this(forms, SheetLimits.DEFAULT);
    }

    public WorkbookReader(Forms forms, SheetLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        forms.all().forEach(form -> this.forms.put(form.code(), new FormKeys(new FormShape(form))));
    }

    /**
     * Reads a workbook of whatever form it is: by its stamp, else by the form whose header and rows it shows.
     *
     * @throws ReportException {@code UNREADABLE} or {@code TOO_LARGE} with a key of the findings bundle when the file
     *     cannot be read, {@code workbook.no-form} of the errors bundle when it shows no form of the catalogue
     */
    public FilledForm read(Path file) {
        Effort effort = new Effort(limits);
        Book book = WorkbookFile.read(file, limits, effort);
        Stamp stamp = Stamps.of(book);
        FormKeys stamped = stamp == null ? null : forms.get(stamp.form());
        TableMatch match = stamped == null ? null : best(book, List.of(stamped), effort);
        return read(book, stamp, match == null ? best(book, forms.values(), effort) : match);
    }

    /**
     * Reads a workbook as that form, whatever its stamp says; a finding tells when the stamp names another.
     *
     * @throws ReportException as {@link #read(Path)}
     */
    public FilledForm read(Path file, FormDefinition form) {
        Effort effort = new Effort(limits);
        Book book = WorkbookFile.read(file, limits, effort);
        FormKeys known = forms.get(form.code());
        FormKeys keys = known != null && known.shape().form() == form ? known : new FormKeys(new FormShape(form));
        return read(book, Stamps.of(book), best(book, List.of(keys), effort));
    }

    private static FilledForm read(Book book, Stamp stamp, TableMatch match) {
        if (match == null) {
            throw new ReportException(Problem.UNREADABLE, "workbook.no-form");
        }
        return new TableReader(match, book, stamp).read();
    }

    /** The sheet that shows one of the forms best, a hidden one only when no other does; null when none does. */
    private static TableMatch best(Book book, Collection<FormKeys> candidates, Effort effort) {
        TableMatch best = best(book, candidates, effort, false);
        return best == null ? best(book, candidates, effort, true) : best;
    }

    private static TableMatch best(Book book, Collection<FormKeys> candidates, Effort effort, boolean hidden) {
        return book.grids().stream()
                .filter(grid -> grid.hidden() == hidden && !grid.name().equals(Stamps.SHEET))
                .flatMap(grid -> candidates.stream().map(form -> match(form, grid, effort)))
                .filter(match -> match != null && match.score() >= ENOUGH)
                .max(Comparator.comparingDouble(TableMatch::score))
                .orElse(null);
    }

    private static TableMatch match(FormKeys form, Grid grid, Effort effort) {
        return grid.rows().isEmpty() ? null : TableMatch.of(form, grid, effort);
    }
}
