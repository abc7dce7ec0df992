package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.eoffice.reports.annex.Findings.Place;
import vn.eoffice.reports.annex.form.Expression.Reference;
import vn.eoffice.reports.annex.form.Expression.Scope;
import vn.eoffice.reports.annex.form.FormCheck;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormShape;

/** The checks that need more than one form: against the unit's other forms and its form of the previous round. */
public final class FormChecks {

    private final FilledForm filled;
    private final Map<String, FilledForm> others = new TreeMap<>();
    private final FilledForm previous;

    private FormChecks(FilledForm filled, Map<String, FilledForm> others, FilledForm previous) {
        this.filled = filled;
        this.previous = previous;
        others.forEach((code, form) -> this.others.put(code.toUpperCase(Locale.ROOT), form));
    }

    /**
     * What does not hold. Checks within the form are left out: {@link WorkbookReader} has made them. A check whose other
     * form is not there is left out too.
     *
     * @param others the unit's other forms of the round, by code
     * @param previous the unit's same form of the round before; null when there is none
     */
    public static List<CellFinding> across(FilledForm filled, Map<String, FilledForm> others, FilledForm previous) {
        return new FormChecks(filled, others, previous).run();
    }

    /** Codes of the other forms that a form's checks look at. */
    public static Set<String> otherForms(FormDefinition form) {
        return form.checks().stream()
                .flatMap(CheckRun::references)
                .filter(reference -> reference.scope() == Scope.OTHER_FORM)
                .map(reference -> reference.form().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of a form's checks looks at the last round. */
    public static boolean needsLastRound(FormDefinition form) {
        return form.checks().stream()
                .flatMap(CheckRun::references)
                .anyMatch(reference -> reference.scope() == Scope.PREVIOUS_ROUND);
    }

    private List<CellFinding> run() {
        FormShape shape = new FormShape(filled.form());
        Findings findings = new Findings(filled.sheet());
        for (FormCheck check : filled.form().checks()) {
            if (!CheckRun.isWithin(check)) {
                new CheckRun(shape, check, this::number).run(findings, (row, column) -> place(shape, row, column));
            }
        }
        return findings.all();
    }

    private BigDecimal number(Reference reference, String row) {
        FilledForm form =
                switch (reference.scope()) {
                    case SAME_FORM -> filled;
                    case PREVIOUS_ROUND -> previous;
                    case OTHER_FORM -> others.get(reference.form().toUpperCase(Locale.ROOT));
                };
        String in = reference.row() == null ? row : reference.row();
        if (form == null || !has(form, in, reference.column())) {
            return null;
        }
        CellValue value = form.value(in, reference.column());
        return value == null ? null : value.number();
    }

    private static boolean has(FilledForm form, String row, String column) {
        return form.form().rows().stream().anyMatch(candidate -> candidate.id().equals(row))
                && form.form().columns().stream()
                        .anyMatch(candidate -> candidate.id().equals(column));
    }

    private Place place(FormShape shape, int row, int column) {
        String rowId = shape.rows().get(row).id();
        String columnId = shape.columns().get(column).id();
        CellValue value = filled.value(rowId, columnId);
        return value == null
                ? new Place(rowId, columnId, -1, -1)
                : new Place(rowId, columnId, value.sheetRow(), value.sheetColumn());
    }
}
