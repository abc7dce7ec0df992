package vn.eoffice.reports.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The names of the content model and of the task model. */
final class Models {

    private final Element content = ShippedFiles.xmlOfModule("model/reports-model.xml");
    private final Element tasks = ShippedFiles.xmlOfModule("model/routing-model.xml");

    List<String> types() {
        return names(content, "types", "type");
    }

    List<String> aspects() {
        return names(content, "aspects", "aspect");
    }

    /** Those that a start event or a user task of the process shows. */
    List<String> taskTypes() {
        return Stream.concat(Elements.all(bpmn(), "startEvent"), Elements.all(bpmn(), "userTask"))
                .map(step -> step.getAttributeNS("http://activiti.org/bpmn", "formKey"))
                .distinct()
                .toList();
    }

    String process() {
        return Elements.child(bpmn(), "process").getAttribute("id");
    }

    /** What a form of that type or aspect can show: its own, inherited, and of mandatory aspects. */
    Set<String> fields(String name) {
        Element found = definition(name);
        Set<String> fields = new TreeSet<>();
        Stream.of("property", "association", "child-association")
                .flatMap(kind -> Elements.attributes(found, kind, "name"))
                .forEach(fields::add);
        Stream.concat(
                        Elements.all(found, "parent").map(Elements::text),
                        Elements.all(found, "aspect").map(Elements::text))
                .filter(parent -> parent.startsWith("rpt"))
                .forEach(parent -> fields.addAll(fields(parent)));
        return fields;
    }

    /** Each property of the content model with its definition. */
    Map<String, Element> properties() {
        return Stream.of("types", "aspects")
                .flatMap(kind -> Elements.all(Elements.child(content, kind), "property"))
                .filter(property -> !Elements.children(property, "type").isEmpty())
                .collect(Collectors.toMap(
                        property -> property.getAttribute("name"),
                        property -> property,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The patterns a property's values have to match. */
    List<String> patterns(Element property) {
        return Elements.attributes(property, "constraint", "ref")
                .map(this::constraint)
                .filter(constraint -> constraint.getAttribute("type").equals("REGEX"))
                .map(constraint -> Elements.children(constraint, "parameter").stream()
                        .filter(parameter -> parameter.getAttribute("name").equals("expression"))
                        .map(Elements::text)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The codes of a LIST constraint. */
    List<String> codes(String constraint) {
        return Elements.all(constraint(constraint), "value")
                .map(Elements::text)
                .filter(code -> !code.equals("true"))
                .toList();
    }

    private Element constraint(String name) {
        return Elements.children(Elements.child(content, "constraints"), "constraint").stream()
                .filter(constraint -> constraint.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Element definition(String name) {
        return Stream.of(content, tasks)
                .flatMap(model -> Stream.concat(
                        Elements.children(Elements.child(model, "types"), "type").stream(),
                        Elements.children(Elements.child(model, "aspects"), "aspect").stream()))
                .filter(defined -> defined.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type or aspect " + name));
    }

    private static List<String> names(Element model, String group, String kind) {
        return Elements.children(Elements.child(model, group), kind).stream()
                .map(found -> found.getAttribute("name"))
                .toList();
    }

    private static Element bpmn() {
        return ShippedFiles.xmlOfModule("workflow/rpt-routing.bpmn20.xml");
    }
}
