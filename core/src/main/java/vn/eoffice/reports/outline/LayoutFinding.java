package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One way in which a paper does not look as its rules say. The words come from the bundle
 * {@code vn/eoffice/reports/messages/outlines}.
 *
 * @param code the rule, e.g. {@code layout.margin-left}; stable, for programs
 * @param where as printed, or the key of the part of the paper
 * @param place where in the file
 * @param found what the paper has, in the rule's unit ({@code 25 mm}, {@code 12}) or the key of a word for it; empty for
 *     something that is not there
 * @param required what the rule asks for, in the same way
 * @param source key of the article that says so
 */
public record LayoutFinding(
        String code, Severity severity, Place place, String where, String found, String required, String source) {

    public LayoutFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(source, "source");
    }

    /** The whole sentence: what was found, what is required. */
    public String text(Locale locale) {
        List<String> arguments = List.of(word(locale, where), foundText(locale), requiredText(locale));
        return OutlineTexts.text(locale, code, arguments);
    }

    /** What the paper has, in words. */
    public String foundText(Locale locale) {
        return word(locale, found);
    }

    /** What the rule asks for, in words. */
    public String requiredText(Locale locale) {
        return word(locale, required);
    }

    private static String word(Locale locale, String value) {
        return value.startsWith("layout.word.") ? OutlineTexts.text(locale, value) : value;
    }

    /** The article: {@code Phụ lục I, phần I, mục I.3 Nghị định 30/2020/NĐ-CP}; empty when the file itself is at fault. */
    public String sourceText(Locale locale) {
        return source.isEmpty() ? "" : OutlineTexts.text(locale, source);
    }
}
