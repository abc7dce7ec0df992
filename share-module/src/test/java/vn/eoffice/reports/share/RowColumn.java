package vn.eoffice.reports.share;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A column of the control {@code rows.ftl}, as the configuration names it.
 *
 * @param codes of a choice; empty where the property itself says which
 */
record RowColumn(String name, String kind, List<String> codes) {

    static final Set<String> KINDS = Set.of("said", "line", "date", "choice", "flag", "more", "percent");

    /** None for a field with another control. */
    static List<RowColumn> of(Element field) {
        return Elements.all(field, "control-param")
                .filter(param -> param.getAttribute("name").equals("columns"))
                .flatMap(param -> Stream.of(Elements.text(param).split(" ")))
                .map(RowColumn::parse)
                .toList();
    }

    private static RowColumn parse(String text) {
        String[] parts = text.split(":");
        return new RowColumn(parts[0], parts[1], parts.length < 3 ? List.of() : List.of(parts[2].split(",")));
    }
}
