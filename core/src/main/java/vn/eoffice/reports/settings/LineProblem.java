package vn.eoffice.reports.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.message.Messages;

/**
 * Why a row is refused.
 *
 * @param column where; null when it is the whole row
 * @param code key of its text in the bundle of settings; its remedy has {@code .remedy} after it
 */
public record LineProblem(String column, String code, List<String> arguments) {

    public LineProblem {
        arguments = List.copyOf(arguments);
    }

    static LineProblem of(String column, String code, Object... arguments) {
        return new LineProblem(
                column, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What is wrong. */
    public String text(Locale locale) {
        return Messages.settings().text(locale, code, arguments);
    }

    /** What to do about it. */
    public String remedy(Locale locale) {
        return Messages.settings().text(locale, code + ".remedy", arguments);
    }
}
