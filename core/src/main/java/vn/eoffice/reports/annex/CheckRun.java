package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.Evaluation;
import vn.eoffice.reports.annex.form.Expression;
import vn.eoffice.reports.annex.form.Expression.Reference;
import vn.eoffice.reports.annex.form.Expression.Scope;
import vn.eoffice.reports.annex.form.FormCheck;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.FormShape;

/** Runs one of a form's checks over its rows. A side that is blank proves nothing, so the check is passed over. */
final class CheckRun {

    private final FormShape shape;
    private final FormCheck check;
    private final BiFunction<Reference, String, BigDecimal> cells;

    /** @param cells the number of a cell, given the row the check stands in; null when it is blank */
    CheckRun(FormShape shape, FormCheck check, BiFunction<Reference, String, BigDecimal> cells) {
        this.shape = shape;
        this.check = check;
        this.cells = cells;
    }

    /** Whether a check needs nothing but its own form. */
    static boolean isWithin(FormCheck check) {
        return references(check).allMatch(reference -> reference.scope() == Scope.SAME_FORM);
    }

    void run(Findings findings, CellPlaces places) {
        List<Failure> failures = new ArrayList<>();
        for (int row : rows()) {
            String id = shape.rows().get(row).id();
            BigDecimal left = side(check.left(), id);
            BigDecimal right = side(check.right(), id);
            if (left != null && right != null && !holds(left, right)) {
                failures.add(new Failure(row, left, right));
            }
        }
        boolean filledIn = failures.stream().anyMatch(failure -> !isSum(failure.row()));
        failures.stream()
                .filter(failure -> !filledIn || !isSum(failure.row()))
                .forEach(failure -> findings.failed(
                        check.error() ? Severity.ERROR : Severity.WARNING,
                        places.of(failure.row(), column()),
                        check.text(),
                        check.textEnglish(),
                        failure.left().toPlainString(),
                        failure.right().toPlainString()));
    }

    private record Failure(int row, BigDecimal left, BigDecimal right) {}

    /** What is wrong in a row is wrong in its sums too, which is not said again. */
    private boolean isSum(int row) {
        return shape.rows().get(row).formula() != null;
    }

    private List<Integer> rows() {
        if (!check.rows().isEmpty()) {
            return check.rows().stream().map(shape::row).toList();
        } else if (references(check).noneMatch(reference -> reference.row() == null)) {
            return List.of(references(check)
                    .filter(reference -> reference.scope() == Scope.SAME_FORM)
                    .map(reference -> shape.row(reference.row()))
                    .findFirst()
                    .orElse(0));
        }
        return IntStream.range(0, shape.rows().size())
                .filter(row -> shape.rows().get(row).kind() == FormRow.Kind.FIXED)
                .boxed()
                .toList();
    }

    /** Where the finding is shown: the first cell that the check names. */
    private int column() {
        return references(check)
                .filter(reference -> reference.scope() != Scope.OTHER_FORM && reference.column() != null)
                .mapToInt(reference -> shape.column(reference.column()))
                .findFirst()
                .orElse(IntStream.range(0, shape.columns().size())
                        .filter(column -> shape.role(0, column) == CellRole.INPUT)
                        .findFirst()
                        .orElse(0));
    }

    private BigDecimal side(Expression side, String row) {
        return Evaluation.of(side, new Evaluation.Cells() {
            @Override
            public BigDecimal number(Reference reference) {
                return cells.apply(reference, row);
            }

            @Override
            public BigDecimal children() {
                return null;
            }
        });
    }

    private boolean holds(BigDecimal left, BigDecimal right) {
        BigDecimal difference = left.subtract(right);
        boolean same = difference.abs().compareTo(check.tolerance()) <= 0;
        return switch (check.comparison()) {
            case "=" -> same;
            case "!=" -> !same;
            case "<=" -> difference.signum() <= 0 || same;
            case ">=" -> difference.signum() >= 0 || same;
            case "<" -> difference.signum() < 0 && !same;
            default -> difference.signum() > 0 && !same;
        };
    }

    /** Every cell that a check looks at. */
    static Stream<Reference> references(FormCheck check) {
        return Stream.of(check.left(), check.right()).flatMap(side -> side.references().stream());
    }
}
