package vn.eoffice.reports.number;

import vn.eoffice.reports.number.IssuerScanner.Issuer;
import vn.eoffice.reports.number.TypeScanner.Type;

/** Reads numbers whose serial the paper leaves open: {@code số      -KH/HU}, {@code Số …/BC-UBND}, {@code /BC-.......}. */
final class BlankScanner {

    private static final int MAX_FILLER = 60;
    private static final int WIDE = 3;

    private final IssuerScanner issuers;
    private final TypeScanner types;
    private final NumberOrder order;

    BlankScanner(CodeTables tables) {
        this.issuers = new IssuerScanner(tables);
        this.types = new TypeScanner(tables, issuers);
        this.order = new NumberOrder(tables);
    }

    /**
     * A blank number around a separator.
     *
     * @param start where the filler starts that stands for the serial
     */
    record Blank(int start, Symbol symbol, boolean announced) {}

    /** Null when the separator at this place is not the first one of a blank number. */
    Blank at(String text, int separator, int from) {
        Gap gap = Gap.at(text, separator);
        if (gap.end() >= text.length() || gap.end() - separator > WIDE) {
            return null;
        }
        int start = fillerStart(text, separator, from);
        Surroundings before = Surroundings.before(text, start);
        if (before.isFormOrStandard() || start > 0 && touchesFigure(text, start)) {
            return null;
        }
        boolean marked = isMarked(text, start, separator);
        if (!marked && !before.introduced() && !opensLine(text, start, gap)) {
            return null;
        }
        Symbol symbol = symbol(text, gap, before, marked);
        return symbol == null ? null : new Blank(start, symbol, before.announced());
    }

    private Symbol symbol(String text, Gap gap, Surroundings before, boolean marked) {
        int start = gap.end();
        Integer year = null;
        if (Serial.isYear(text, start)) {
            year = Integer.valueOf(text.substring(start, start + 4));
            start = Gap.at(text, start + 4).end();
        }
        Type type = start < text.length() && Character.isUpperCase(text.charAt(start)) ? types.at(text, start) : null;
        if (type == null) {
            return year == null && before.announced() ? letter(text, gap) : null;
        }
        Gap second =
                type.isGlued() ? new Gap(Gap.Kind.NONE, type.issuerStart(), false, false) : Gap.at(text, type.end());
        if (!second.isExplicit() && !type.isGlued()) {
            return null;
        }
        Issuer issuer = issuers.at(text, second.end(), type.code().endsWith("LT"));
        if (issuer == null) {
            return openIssuer(text, gap, type, second);
        }
        boolean clear = issuer.known() || before.announced() || marked;
        NumberShape shape =
                year != null ? NumberShape.LEGAL : order.of(gap.kind(), type.code(), second.kind(), issuer.head());
        return clear ? new Symbol(shape, year, type.code(), issuers.spelling(issuer), issuer.end()) : null;
    }

    private Symbol letter(String text, Gap gap) {
        Issuer issuer = gap.kind() == Gap.Kind.SLASH ? issuers.at(text, gap.end(), false) : null;
        boolean clear = issuer != null && (issuer.known() || issuer.groups() > 1);
        return clear ? new Symbol(NumberShape.LETTER, null, null, issuers.spelling(issuer), issuer.end()) : null;
    }

    private static Symbol openIssuer(String text, Gap first, Type type, Gap second) {
        int end = second.end();
        while (end < text.length()
                && end - second.end() < MAX_FILLER
                && isFiller(text.charAt(end))
                && text.charAt(end) != '\n') {
            end++;
        }
        if (end - second.end() < 1 || text.substring(second.end(), end).isBlank()) {
            return null;
        }
        NumberShape shape = first.kind() == Gap.Kind.DASH ? NumberShape.PARTY : NumberShape.STATE;
        return new Symbol(
                shape,
                null,
                type.code(),
                null,
                text.substring(0, end).stripTrailing().length());
    }

    private static int fillerStart(String text, int separator, int from) {
        int start = separator;
        int limit = Math.max(from, separator - MAX_FILLER);
        while (start > limit) {
            char c = text.charAt(start - 1);
            if (c == '}') {
                int open = text.lastIndexOf('{', start - 1);
                start = open >= limit ? open : limit;
            } else if (isFiller(c)) {
                start--;
            } else {
                break;
            }
        }
        while (start < separator && (Gap.isBlank(text.charAt(start)) || text.charAt(start) == ':')) {
            start++;
        }
        return start;
    }

    private static boolean isFiller(char c) {
        return Gap.isBlank(c)
                || c == '.'
                || c == '…'
                || c == '_'
                || c == '{'
                || c == '<'
                || c == '>'
                || c == '*'
                || c == '?'
                || c == '['
                || c == ']'
                || c == ':';
    }

    private static boolean touchesFigure(String text, int start) {
        int i = start;
        while (i > 0 && start - i < WIDE && Gap.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    /** Dots, an ellipsis, a line, braces or a wide space stand for the serial. */
    private static boolean isMarked(String text, int start, int separator) {
        int spaces = 0;
        for (int i = separator; i > 0 && Gap.isBlank(text.charAt(i - 1)) && spaces < WIDE; i--) {
            spaces += text.charAt(i - 1) == '\n' ? 0 : 1;
        }
        return separator - start > 0 || spaces >= WIDE;
    }

    private static boolean opensLine(String text, int start, Gap gap) {
        return gap.kind() == Gap.Kind.SLASH && !gap.after() && (start == 0 || text.charAt(start - 1) == '\n');
    }
}
