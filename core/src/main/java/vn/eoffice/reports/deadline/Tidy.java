package vn.eoffice.reports.deadline;

import java.util.regex.Pattern;

/** Cleans words cut out of a text. */
final class Tidy {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String MARKS = " ,;:.";

    private Tidy() {}

    /** With every run of white space as a single blank. */
    static String spaces(String words) {
        char before = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return SPACES.matcher(words).replaceAll(" ");
            }
            before = c;
        }
        return words;
    }

    /** Without the blanks and marks at its end. */
    static String end(String words) {
        int end = words.length();
        while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** Without the blanks and marks at both ends. */
    static String ends(String words) {
        int start = 0;
        while (start < words.length() && MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return end(words.substring(start));
    }
}
