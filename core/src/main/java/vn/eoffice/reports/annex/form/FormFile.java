package vn.eoffice.reports.annex.form;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.text.VietnameseText;

/** Reads a form definition; strict, so that a slip of the pen is found when the file is loaded and not in a report. */
final class FormFile {

    private static final Set<String> PARTS =
            Set.of("title", "subtitle", "period", "header", "rows", "check", "note", "chart");

    private final String name;

    FormFile(String name) {
        this.name = name;
    }

    FormDefinition read(InputStream xml) {
        XmlElement root = XmlElement.read(name, xml);
        expect(root, Set.of("form"));
        only(root, Set.of("code", "version", "numbers"));
        root.children().forEach(child -> expect(child, PARTS));
        FormDefinition form = new FormDefinition(
                code(root),
                required(root, "version"),
                words(root, "title"),
                words(root, "subtitle"),
                period(root),
                choice(root, "numbers", "", List.of("", "1", "(1)")),
                new HeaderPart(this).read(one(root, "header")),
                new RowsPart(this).read(one(root, "rows")),
                parts(root, "check").map(new CheckPart(this)::read).toList(),
                parts(root, "note").map(XmlElement::words).toList(),
                chart(root));
        new FormRules(this, form, root).check();
        return form;
    }

    private String code(XmlElement root) {
        String code = required(root, "code");
        if (!code.matches("[0-9A-Za-z][0-9A-Za-z.-]{0,19}")) {
            throw fault(root, "form.bad-code", code).get();
        }
        return code;
    }

    private Period period(XmlElement root) {
        return parts(root, "period")
                .findFirst()
                .map(element -> new Period(date(element, "from"), date(element, "to")))
                .orElse(null);
    }

    private ChartRule chart(XmlElement root) {
        return parts(root, "chart")
                .findFirst()
                .map(element -> new ChartRule(required(element, "row"), required(element, "column")))
                .orElse(null);
    }

    private LocalDate date(XmlElement element, String attribute) {
        String text = element.attribute(attribute, null);
        try {
            return text == null && attribute.equals("from") ? null : LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw fault(element, "form.bad-date", attribute, String.valueOf(text))
                    .get();
        }
    }

    private String words(XmlElement root, String part) {
        return parts(root, part)
                .findFirst()
                .map(element -> VietnameseText.nfc(element.words()))
                .orElse("");
    }

    private Stream<XmlElement> parts(XmlElement root, String part) {
        return root.children().stream().filter(child -> child.name().equals(part));
    }

    private XmlElement one(XmlElement root, String part) {
        return parts(root, part).findFirst().orElseThrow(fault(root, "form.no-part", part));
    }

    /** Refuses an element that does not belong where it stands. */
    void expect(XmlElement element, Set<String> names) {
        if (!names.contains(element.name())) {
            throw fault(element, "form.unknown-element", element.name(), sorted(names))
                    .get();
        }
    }

    /** Refuses attributes that mean nothing. */
    void only(XmlElement element, Set<String> names) {
        for (String attribute : element.attributes().keySet()) {
            if (!names.contains(attribute)) {
                throw fault(element, "form.unknown-attribute", attribute, element.name(), sorted(names))
                        .get();
            }
        }
    }

    String required(XmlElement element, String attribute) {
        String value = element.attribute(attribute, "").strip();
        if (value.isEmpty()) {
            throw fault(element, "form.no-attribute", element.name(), attribute).get();
        }
        return VietnameseText.nfc(value);
    }

    String choice(XmlElement element, String attribute, String usual, List<String> choices) {
        String value = element.attribute(attribute, usual);
        if (!choices.contains(value)) {
            throw fault(element, "form.bad-value", attribute, value, String.join(", ", choices))
                    .get();
        }
        return value;
    }

    int number(XmlElement element, String attribute, int usual, int most) {
        String value = element.attribute(attribute, Integer.toString(usual));
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > most) {
            throw fault(element, "form.bad-value", attribute, value, "0 – " + most)
                    .get();
        }
        return Integer.parseInt(value);
    }

    /** An id: begins with a letter, for expressions name it. */
    String id(XmlElement element) {
        String id = required(element, "id");
        if (!id.matches("[A-Za-z][A-Za-z0-9_.]{0,39}")) {
            throw fault(element, "form.bad-id", id).get();
        }
        return id;
    }

    Expression expression(XmlElement element, String attribute, ExpressionParser.Bare bare) {
        String text = element.attribute(attribute, null);
        return text == null ? null : parse(element, text, bare);
    }

    Expression parse(XmlElement element, String text, ExpressionParser.Bare bare) {
        try {
            return new ExpressionParser(text, bare).parse();
        } catch (IllegalArgumentException e) {
            throw fault(element, "form.bad-expression", text).get();
        }
    }

    Supplier<FormFileException> fault(XmlElement element, String key, Object... arguments) {
        return () -> new FormFileException(name, element.line(), key, arguments);
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
