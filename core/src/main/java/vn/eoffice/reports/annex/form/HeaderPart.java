package vn.eoffice.reports.annex.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the header of a form file: columns and headings over them. */
final class HeaderPart {

    private static final int WIDEST = 120;

    private final FormFile file;

    HeaderPart(FormFile file) {
        this.file = file;
    }

    List<HeaderNode> read(XmlElement header) {
        return header.children().stream().map(this::node).toList();
    }

    private HeaderNode node(XmlElement element) {
        file.expect(element, Set.of("column", "group"));
        if (element.name().equals("column")) {
            return column(element);
        }
        file.only(element, Set.of("title"));
        if (element.children().isEmpty()) {
            throw file.fault(element, "form.no-part", "column").get();
        }
        return new HeaderGroup(file.required(element, "title"), read(element));
    }

    private FormColumn column(XmlElement element) {
        file.only(
                element,
                Set.of(
                        "id",
                        "title",
                        "kind",
                        "width",
                        "formula",
                        "share-of",
                        "share-row",
                        "aggregate",
                        "choices",
                        "negative"));
        ColumnKind kind = ColumnKind.ofCode(file.required(element, "kind"))
                .orElseThrow(file.fault(
                        element, "form.bad-value", "kind", element.attribute("kind", ""), codes(ColumnKind.values())));
        Expression formula = file.expression(element, "formula", ExpressionParser.Bare.COLUMN);
        ShareRule share = share(element);
        if (kind == ColumnKind.SHARE && share == null && formula == null) {
            throw file.fault(element, "form.no-share", element.attribute("id", ""))
                    .get();
        }
        return new FormColumn(
                file.id(element),
                file.required(element, "title"),
                kind,
                file.number(element, "width", kind == ColumnKind.INDEX ? 6 : 14, WIDEST),
                formula,
                share,
                aggregation(file, element, kind),
                choices(element),
                Boolean.parseBoolean(file.choice(element, "negative", "false", List.of("true", "false"))));
    }

    private static ShareRule share(XmlElement element) {
        String of = element.attribute("share-of", null);
        return of == null ? null : new ShareRule(of, element.attribute("share-row", null));
    }

    private static List<String> choices(XmlElement element) {
        return Stream.of(element.attribute("choices", "").split("\\|"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    /** The rule an element names, or the usual one of the kind. */
    static Aggregation aggregation(FormFile file, XmlElement element, ColumnKind kind) {
        String code = element.attribute("aggregate", null);
        if (code == null) {
            return Aggregation.usualFor(kind);
        }
        return Aggregation.ofCode(code)
                .orElseThrow(file.fault(element, "form.bad-value", "aggregate", code, codes(Aggregation.values())));
    }

    private static String codes(Enum<?>[] values) {
        return String.join(
                ", ",
                Arrays.stream(values)
                        .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
