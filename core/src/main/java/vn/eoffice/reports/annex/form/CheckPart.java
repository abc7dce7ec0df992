package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a check of a form file: {@code <check id="…" test="a + b <= c" rows="I II">}. */
final class CheckPart {

    private static final Pattern COMPARISON = Pattern.compile("<=|>=|!=|=|<|>");

    private final FormFile file;

    CheckPart(FormFile file) {
        this.file = file;
    }

    FormCheck read(XmlElement element) {
        file.only(element, Set.of("id", "test", "rows", "tolerance", "severity"));
        element.children().forEach(child -> file.expect(child, Set.of("vi", "en")));
        String test = file.required(element, "test");
        Matcher comparison = COMPARISON.matcher(test);
        if (!comparison.find()) {
            throw file.fault(element, "form.bad-expression", test).get();
        }
        return new FormCheck(
                file.id(element),
                file.parse(element, test.substring(0, comparison.start()), ExpressionParser.Bare.COLUMN),
                comparison.group(),
                file.parse(element, test.substring(comparison.end()), ExpressionParser.Bare.COLUMN),
                rows(element),
                tolerance(element),
                file.choice(element, "severity", "error", List.of("error", "warning"))
                        .equals("error"),
                words(element, "vi"),
                words(element, "en"));
    }

    private static List<String> rows(XmlElement element) {
        return Stream.of(element.attribute("rows", "").strip().split("\\s+"))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private BigDecimal tolerance(XmlElement element) {
        String text = element.attribute("tolerance", "0");
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw file.fault(element, "form.bad-value", "tolerance", text, "0, 0.5")
                    .get();
        }
        return new BigDecimal(text);
    }

    private String words(XmlElement element, String language) {
        return element.children().stream()
                .filter(child -> child.name().equals(language))
                .map(XmlElement::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseThrow(file.fault(element, "form.no-part", language));
    }
}
