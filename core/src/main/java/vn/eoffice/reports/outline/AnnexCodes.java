package vn.eoffice.reports.outline;

import java.util.Locale;

/** One way of writing the code of a form, so that {@code 01b}, {@code 1B} and {@code 1 B} are one form. */
public final class AnnexCodes {

    private AnnexCodes() {}

    /** Upper case, without blanks and leading zeros: {@code 1B}, {@code 3}, {@code II}. */
    public static String canonical(String code) {
        String plain = code.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        int start = 0;
        while (start < plain.length() - 1 && plain.charAt(start) == '0' && Character.isDigit(plain.charAt(start + 1))) {
            start++;
        }
        return plain.substring(start);
    }
}
