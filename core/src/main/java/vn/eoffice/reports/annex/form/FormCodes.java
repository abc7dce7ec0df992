package vn.eoffice.reports.annex.form;

import java.util.Comparator;

/** The order of form codes: 2B before 12B. */
final class FormCodes {

    static final Comparator<String> ORDER =
            Comparator.comparingInt(FormCodes::number).thenComparing(Comparator.naturalOrder());

    private FormCodes() {}

    private static int number(String code) {
        int number = 0;
        for (int i = 0; i < code.length() && i < 6 && code.charAt(i) >= '0' && code.charAt(i) <= '9'; i++) {
            number = number * 10 + code.charAt(i) - '0';
        }
        return number;
    }
}
