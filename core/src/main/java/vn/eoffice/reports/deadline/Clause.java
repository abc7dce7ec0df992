package vn.eoffice.reports.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a due time: a bracket, or the clause up to it.
 *
 * @param text what is to be done by when
 * @param start offset in the paragraph where it begins
 * @param bracket whether a bracket holds it
 */
record Clause(String text, int start, boolean bracket) {

    private static final int LONGEST = 320;
    private static final Pattern BULLET = Pattern.compile("[\\s\\-+\u2013*•]*(?:\\d{1,2}[.)]\\s|[a-zđ]\\)\\s)?");

    static Clause around(String paragraph, DueTime due) {
        int open = paragraph.lastIndexOf('(', due.start());
        int close = paragraph.lastIndexOf(')', Math.max(0, due.start() - 1));
        int end = paragraph.indexOf(')', due.end());
        if (open > close && end >= 0 && end - open <= LONGEST) {
            return new Clause(tidy(paragraph.substring(open + 1, end)), open + 1, true);
        }
        int start = start(paragraph, due.start());
        return new Clause(tidy(paragraph.substring(start, due.end())), start, false);
    }

    private static int start(String paragraph, int due) {
        int start = 0;
        int depth = 0;
        for (int i = due - 1; i > 0; i--) {
            char c = paragraph.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            boolean ends = c == ';'
                    || (c == ':' && due - i > 12)
                    || (".!?".indexOf(c) >= 0 && paragraph.charAt(i + 1) == ' ' && !isHeading(paragraph, i));
            if (depth <= 0 && ends) {
                start = i + 1;
                break;
            }
        }
        int limit = due - LONGEST;
        int comma = limit > start ? paragraph.indexOf(", ", limit) : -1;
        return comma > 0 && comma < due
                ? comma + 1
                : Math.max(start, limit > start ? paragraph.indexOf(' ', limit) : start);
    }

    private static boolean isHeading(String paragraph, int dot) {
        return dot < 4;
    }

    private static String tidy(String words) {
        String tidy = Tidy.spaces(words);
        Matcher bullet = BULLET.matcher(tidy);
        return Tidy.end(bullet.lookingAt() ? tidy.substring(bullet.end()) : tidy);
    }
}
