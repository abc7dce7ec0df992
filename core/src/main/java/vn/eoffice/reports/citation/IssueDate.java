package vn.eoffice.reports.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of issue as a citation carries it.
 *
 * @param value null when it is blank in part or impossible
 * @param end offset behind it
 */
record IssueDate(LocalDate value, int end) {

    private static final int WINDOW = 80;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String S = "[\\s\\p{Zs}]{0,6}+";

    /** The words and figures of a date as character recognition leaves them: {@code ngàv 16/5/2O16}. */
    private static final String DAY = "ng[àaáã][yvỳ]";

    private static final String MONTH = "th[áaà]ng";
    private static final String YEAR = "n[ăãaâ]m";
    private static final String D = "[\\dOolI]";

    private static final Pattern FIGURES = Pattern.compile(
            "(?:" + DAY + S + ")?+(" + D + "{1,2}+)" + S + "[/.\\-–]" + S + "(" + D + "{1,2}+)" + S + "[/.\\-–]" + S
                    + "(" + D + "{4}+)(?![\\d/])",
            FLAGS);

    private static final Pattern WORDS = Pattern.compile(
            DAY + S + "(" + D + "{1,2}+)" + S + MONTH + S + "(" + D + "{1,2}+)" + S + YEAR + S + "(" + D
                    + "{4}+)(?!\\d)",
            FLAGS);

    private static final Pattern BLANK = Pattern.compile(
            "ngày[\\s\\p{Zs}\\d./…_\\-]{1,40}+(?:tháng[\\s\\p{Zs}\\d.…_]{1,20}+)?+(?:năm[\\s\\p{Zs}\\d.…_]{1,20}+)?+",
            FLAGS);

    /** Null when no date starts here. */
    static IssueDate at(String text, int start) {
        int end = Math.min(text.length(), start + WINDOW);
        for (Pattern pattern : new Pattern[] {WORDS, FIGURES}) {
            Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return new IssueDate(of(matcher), matcher.end());
            }
        }
        Matcher blank = BLANK.matcher(text).region(start, end);
        return blank.lookingAt() ? new IssueDate(null, blank.end()) : null;
    }

    private static LocalDate of(Matcher matcher) {
        try {
            return LocalDate.of(figure(matcher.group(3)), figure(matcher.group(2)), figure(matcher.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int figure(String digits) {
        return Integer.parseInt(
                digits.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));
    }
}
