package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.eoffice.reports.annex.form.Expression.Reference;

/**
 * Computes expressions. Blank is not zero: a sum of blanks is blank, a sum with something in it takes blanks for
 * nothing, and products and quotients with a blank, or by zero, are blank.
 */
public final class Evaluation {

    private static final MathContext PRECISION = new MathContext(20, RoundingMode.HALF_UP);

    private Evaluation() {}

    /** Where the cells come from that an expression names. */
    public interface Cells {

        /** The number of a cell; null when it is blank or unknown. */
        BigDecimal number(Reference reference);

        /** The sum of the rows below; null when all are blank. */
        BigDecimal children();
    }

    /** The value; null when it is blank. */
    public static BigDecimal of(Expression expression, Cells cells) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        } else if (expression instanceof Reference reference) {
            return cells.number(reference);
        } else if (expression instanceof Expression.Operation operation) {
            return combine(operation.operator(), of(operation.left(), cells), of(operation.right(), cells));
        }
        return cells.children();
    }

    /** The sum; null when both are blank. */
    public static BigDecimal sum(BigDecimal left, BigDecimal right) {
        return left == null ? right : right == null ? left : left.add(right);
    }

    /** A part of a whole in percent, to six decimals; null when one is blank or the whole is zero. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return plain(part.movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP));
    }

    /** A number without useless zeros. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal combine(char operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case '+' -> sum(left, right);
            case '-' -> sum(left, right == null ? null : right.negate());
            case '*' -> left == null || right == null ? null : left.multiply(right, PRECISION);
            default ->
                left == null || right == null || right.signum() == 0 ? null : plain(left.divide(right, PRECISION));
        };
    }
}
