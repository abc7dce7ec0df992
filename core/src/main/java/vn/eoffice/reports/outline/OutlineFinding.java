package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.eoffice.reports.document.Finding;

/**
 * Something a person should know of an outline or a report, with its place and what to do.
 *
 * @param code a key of the bundle {@code vn/eoffice/reports/messages/outlines}, or of {@code findings} when the file
 *     itself cannot be read; stable, for programs
 * @param arguments what the text names, in its order
 */
public record OutlineFinding(String code, Severity severity, Place place, List<String> arguments) {

    public OutlineFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        arguments = List.copyOf(arguments);
    }

    static OutlineFinding of(String code, Severity severity, Place place, String... arguments) {
        return new OutlineFinding(code, severity, place, List.of(arguments));
    }

    /** What reading a file found, about the file as a whole. */
    static OutlineFinding ofFile(Finding finding, Severity severity) {
        return new OutlineFinding(finding.code(), severity, Place.WHOLE, finding.arguments());
    }

    /** What is wrong; Vietnamese unless the locale asks for English. */
    public String text(Locale locale) {
        return OutlineTexts.text(locale, code, arguments);
    }

    /** What to do about it; empty when the text says so itself. */
    public String remedy(Locale locale) {
        return OutlineTexts.remedy(locale, code, arguments);
    }

    /** The place in words: {@code mục II.1, dòng 14}; empty for the file as a whole. */
    public String placeText(Locale locale) {
        return OutlineTexts.place(locale, place);
    }
}
