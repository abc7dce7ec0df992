package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One way in which a paper does not look as its rules say. The words come from the bundle
 * {@code vn/eoffice/reports/messages/outlines}.
 *
 * @param code the rule, e.g. {@code layout.margin-left}; stable, for programs
 * @param where as printed or the part of the paper; Vietnamese unless it quotes the paper
 * @param place where in the file
 * @param found what the paper has, in the rule's unit ({@code 25 mm}, {@code 12}); empty for something that is not there
 * @param required what the rule asks for, in the same unit
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
        return OutlineTexts.text(locale, code, List.of(where, found, required));
    }

    /** The article: {@code Phụ lục I, phần I, mục I.3 Nghị định 30/2020/NĐ-CP}; empty when the file itself is at fault. */
    public String sourceText(Locale locale) {
        return source.isEmpty() ? "" : OutlineTexts.text(locale, source);
    }
}
