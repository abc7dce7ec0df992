package vn.eoffice.reports.annex.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.annex.form.FormRow.Kind;
import vn.eoffice.reports.annex.form.FormRow.Style;
import vn.eoffice.reports.text.VietnameseText;

/** Reads the rows of a form file. */
final class RowsPart {

    private static final int MOST_LINES = 200;

    private final FormFile file;
    private final List<FormRow> rows = new ArrayList<>();

    RowsPart(FormFile file) {
        this.file = file;
    }

    List<FormRow> read(XmlElement element) {
        element.children().forEach(child -> row(child, null, 0));
        return rows;
    }

    private void row(XmlElement element, String parent, int level) {
        file.expect(element, Set.of("row", "open"));
        if (element.name().equals("open")) {
            file.only(element, Set.of("id", "lines"));
            int lines = file.number(element, "lines", 2, MOST_LINES);
            rows.add(row(file.id(element), parent, Kind.OPEN, element, level, lines));
            return;
        }
        file.only(element, Set.of("id", "index", "label", "heading", "sum", "formula", "style"));
        file.required(element, "label");
        boolean heading = file.choice(element, "heading", "false", List.of("true", "false"))
                .equals("true");
        String id = file.id(element);
        rows.add(row(id, parent, heading ? Kind.HEADING : Kind.FIXED, element, level, 0));
        for (XmlElement child : element.children()) {
            if (child.name().equals("row") || child.name().equals("open")) {
                row(child, id, level + 1);
            } else {
                file.expect(child, Set.of("row", "open", "text", "rule"));
            }
        }
    }

    private FormRow row(String id, String parent, Kind kind, XmlElement element, int level, int lines) {
        return new FormRow(
                id,
                parent,
                kind,
                VietnameseText.nfc(element.attribute("index", "")),
                VietnameseText.nfc(element.attribute("label", "")),
                level,
                formula(element),
                texts(element),
                rules(element),
                lines,
                Style.valueOf(file.choice(element, "style", "plain", List.of("plain", "bold", "italic"))
                        .toUpperCase(Locale.ROOT)));
    }

    private Expression formula(XmlElement element) {
        String sum = file.choice(element, "sum", "", List.of("", "children"));
        return sum.isEmpty()
                ? file.expression(element, "formula", ExpressionParser.Bare.ROW)
                : new Expression.Children();
    }

    private Map<String, String> texts(XmlElement element) {
        Map<String, String> texts = new HashMap<>();
        for (XmlElement child : element.children()) {
            if (child.name().equals("text")) {
                file.only(child, Set.of("column"));
                texts.put(file.required(child, "column"), VietnameseText.nfc(child.words()));
            }
        }
        return texts;
    }

    private Map<String, Aggregation> rules(XmlElement element) {
        Map<String, Aggregation> rules = new HashMap<>();
        for (XmlElement child : element.children()) {
            if (child.name().equals("rule")) {
                file.only(child, Set.of("column", "aggregate"));
                file.required(child, "aggregate");
                rules.put(file.required(child, "column"), HeaderPart.aggregation(file, child, ColumnKind.INTEGER));
            }
        }
        return rules;
    }
}
