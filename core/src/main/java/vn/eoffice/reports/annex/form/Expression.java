package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A sum, difference, product or quotient of cells, as written in a form file: {@code new + old - solved}. */
public sealed interface Expression {

    /** A number. */
    record Constant(BigDecimal value) implements Expression {}

    /**
     * A cell.
     *
     * @param scope which table the cell stands in
     * @param form the other form's code; null unless the scope is {@link Scope#OTHER_FORM}
     * @param row null for the row the expression is computed in
     * @param column null for the column the expression is computed in
     */
    record Reference(Scope scope, String form, String row, String column) implements Expression {
        public Reference {
            Objects.requireNonNull(scope, "scope");
        }
    }

    /** Two parts and what is done with them: one of {@code + - * /}. */
    record Operation(char operator, Expression left, Expression right) implements Expression {}

    /** The sum over the rows below the one it is computed in, lines of open places included. */
    record Children() implements Expression {}

    /** Where a referred cell stands. */
    enum Scope {
        SAME_FORM,
        OTHER_FORM,
        PREVIOUS_ROUND
    }

    /** Every cell it rests on, in reading order; nothing for {@link Children}. */
    default List<Reference> references() {
        if (this instanceof Reference reference) {
            return List.of(reference);
        }
        if (this instanceof Operation operation) {
            return java.util.stream.Stream.of(operation.left(), operation.right())
                    .flatMap(part -> part.references().stream())
                    .toList();
        }
        return List.of();
    }
}
