package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.annex.form.Expression.Scope;

/**
 * Reads {@code a + b * 2}, {@code I:total}, {@code previous(I:total)}, {@code 13B!I:total}. A name alone is a column or
 * a row, as the place says where the expression stands.
 */
final class ExpressionParser {

    /** What a name without a colon means. */
    enum Bare {
        COLUMN,
        ROW
    }

    private static final int LONGEST = 500;
    private static final Pattern TOKEN = Pattern.compile("\\s*+([A-Za-z0-9_.]++|[-+*/():!])");
    private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d++)?+");

    private final List<String> tokens = new ArrayList<>();
    private final Bare bare;
    private int next;

    /** @throws IllegalArgumentException when something in it is no part of an expression */
    ExpressionParser(String text, Bare bare) {
        this.bare = bare;
        String stripped = text.strip();
        Matcher matcher = TOKEN.matcher(stripped);
        int at = 0;
        while (at < stripped.length()) {
            if (stripped.length() > LONGEST || !matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException(text);
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
    }

    /** @throws IllegalArgumentException when it is no expression */
    Expression parse() {
        Expression expression = sum();
        if (next < tokens.size()) {
            throw new IllegalArgumentException(tokens.get(next));
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (peek("+") || peek("-")) {
            left = new Expression.Operation(take().charAt(0), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (peek("*") || peek("/")) {
            left = new Expression.Operation(take().charAt(0), left, factor());
        }
        return left;
    }

    private Expression factor() {
        if (peek("(")) {
            take();
            Expression inner = sum();
            expect(")");
            return inner;
        }
        String token = take();
        if (NUMBER.matcher(token).matches() && !peek("!")) {
            return new Expression.Constant(new BigDecimal(token));
        } else if (token.equals("previous") && peek("(")) {
            take();
            Expression.Reference cell = reference(Scope.PREVIOUS_ROUND, null, take());
            expect(")");
            return cell;
        } else if (peek("!")) {
            take();
            return reference(Scope.OTHER_FORM, token, take());
        }
        return reference(Scope.SAME_FORM, null, token);
    }

    private Expression.Reference reference(Scope scope, String form, String name) {
        if (!Character.isLetter(name.charAt(0))) {
            throw new IllegalArgumentException(name);
        } else if (peek(":")) {
            take();
            return new Expression.Reference(scope, form, name, take());
        }
        return bare == Bare.ROW
                ? new Expression.Reference(scope, form, name, null)
                : new Expression.Reference(scope, form, null, name);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private String take() {
        if (next == tokens.size()) {
            throw new IllegalArgumentException("ends too early");
        }
        return tokens.get(next++);
    }

    private void expect(String token) {
        if (!take().equals(token)) {
            throw new IllegalArgumentException(token);
        }
    }
}
