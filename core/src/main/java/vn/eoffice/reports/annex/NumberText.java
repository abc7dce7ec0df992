package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.eoffice.reports.annex.form.Evaluation;

/**
 * A number that somebody typed as text, the Vietnamese way: dots between thousands, a comma before decimals. What can
 * be read in two ways is doubtful.
 *
 * @param value null when the text is no number
 */
record NumberText(BigDecimal value, boolean doubtful) {

    private static final NumberText NONE = new NumberText(null, false);
    private static final int LONGEST = 40;

    /** Digits that spreadsheets keep of a number. */
    private static final MathContext STORED = new MathContext(15);

    /** Reads a stored number: digits with a point. */
    static BigDecimal stored(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (Math.abs((long) number.scale()) > 400 || number.precision() > 60) {
                return null;
            }
            return Evaluation.plain(number.round(STORED));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reads what somebody typed. A lone dash says that there was none: zero. */
    static NumberText read(String typed) {
        String text = tidy(typed);
        if (text.equals("-")) {
            return new NumberText(BigDecimal.ZERO, false);
        }
        boolean negative = text.startsWith("-") || text.startsWith("(") && text.endsWith(")");
        String digits = negative ? text.substring(1, text.length() - (text.startsWith("(") ? 1 : 0)) : text;
        digits = digits.startsWith("+") ? digits.substring(1) : digits;
        if (!isNumber(digits)) {
            return NONE;
        }
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        NumberText read = dots > 0 && commas > 0 ? mixed(digits, dots, commas) : one(digits, dots, commas);
        return negative && read.value != null ? new NumberText(read.value.negate(), read.doubtful) : read;
    }

    private static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < typed.length() && tidy.length() <= LONGEST; i++) {
            char c = typed.charAt(i);
            if (c == '–' || c == '—' || c == '\u2212') {
                tidy.append('-');
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\'' && c != '\u200B') {
                tidy.append(c);
            }
        }
        String text = tidy.toString();
        return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i)) && text.charAt(i) != '.' && text.charAt(i) != ',') {
                return false;
            }
        }
        return isDigit(text.charAt(text.length() - 1));
    }

    /** {@code 1.234,5} or {@code 1,234.5}: the last mark is the decimal one. */
    private static NumberText mixed(String digits, int dots, int commas) {
        boolean comma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
        int decimals = comma ? commas : dots;
        int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (decimals > 1 || !grouped(digits.substring(0, mark), comma ? '.' : ',')) {
            return NONE;
        }
        return new NumberText(decimal(digits, mark), !comma);
    }

    private static NumberText one(String digits, int dots, int commas) {
        int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (mark < 0) {
            return new NumberText(new BigDecimal(digits), false);
        }
        boolean groups = grouped(digits, dots > 0 ? '.' : ',');
        if (dots + commas > 1) {
            return groups ? new NumberText(decimal(digits, digits.length()), commas > 0) : NONE;
        } else if (dots == 1) {
            // 1.234 is a thousand and more, 12.5 can only be a decimal point
            return new NumberText(decimal(digits, groups ? digits.length() : mark), !groups);
        }
        return new NumberText(decimal(digits, mark), groups);
    }

    /** Whether every group but the first has three digits. */
    private static boolean grouped(String digits, char mark) {
        String[] groups = digits.split(java.util.regex.Pattern.quote(String.valueOf(mark)), -1);
        for (int i = 0; i < groups.length; i++) {
            boolean right = i == 0 ? !groups[i].isEmpty() && groups[i].length() <= 3 : groups[i].length() == 3;
            if (!right && groups.length > 1) {
                return false;
            }
        }
        return !groups[0].startsWith("0") || groups.length == 1;
    }

    private static BigDecimal decimal(String digits, int mark) {
        String whole = digits.substring(0, mark).replace(".", "").replace(",", "");
        String decimals = mark < digits.length() ? digits.substring(mark + 1) : "";
        return Evaluation.plain(new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals));
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(other -> other == c).count();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
