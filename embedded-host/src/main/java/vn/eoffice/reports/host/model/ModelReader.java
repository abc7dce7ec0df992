package vn.eoffice.reports.host.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.eoffice.reports.document.PropertyType;

/** Reads a content model file. */
final class ModelReader {

    private final Element model;
    private final Map<String, ModelConstraint> constraints;

    private ModelReader(Element model) {
        this.model = model;
        this.constraints = Xml.all(model, "constraints", "constraint").collect(byName(ModelReader::constraint));
    }

    /**
     * Reads the file, to the end of the stream.
     *
     * @throws IllegalArgumentException when it is no content model, or has a document type declaration
     */
    static ContentModel read(InputStream in) throws IOException {
        ModelReader reader = new ModelReader(Xml.parse(in));
        return new ContentModel(reader.classes("types", "type"), reader.classes("aspects", "aspect"));
    }

    private Map<String, ModelClass> classes(String group, String name) {
        return Xml.all(model, group, name).collect(byName(this::modelClass));
    }

    private ModelClass modelClass(Element element) {
        return new ModelClass(
                Xml.name(element),
                Xml.text(element, "parent"),
                Xml.all(element, "properties", "property").map(this::property).toList(),
                Xml.all(element, "mandatory-aspects", "aspect").map(Xml::text).toList());
    }

    private ModelProperty property(Element element) {
        return new ModelProperty(
                Xml.name(element),
                type(Xml.text(element, "type")),
                Boolean.parseBoolean(Xml.text(element, "multiple")),
                Boolean.parseBoolean(Xml.text(element, "mandatory")),
                Xml.text(element, "default"),
                Xml.all(element, "constraints", "constraint")
                        .map(this::referred)
                        .toList());
    }

    private ModelConstraint referred(Element reference) {
        ModelConstraint constraint = constraints.get(reference.getAttribute("ref"));
        if (constraint == null) {
            throw new IllegalArgumentException("no constraint " + reference.getAttribute("ref"));
        }
        return constraint;
    }

    /** A text in several languages is kept in Alfresco only; here it is a text. */
    private static PropertyType type(String name) {
        String kept = name.equals("d:mltext") ? PropertyType.TEXT.modelName() : name;
        return Stream.of(PropertyType.values())
                .filter(type -> type.modelName().equals(kept))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no data type " + name));
    }

    private static ModelConstraint constraint(Element element) {
        String name = Xml.name(element);
        Map<String, Element> parameters = Xml.children(element, "parameter").collect(byName(Function.identity()));
        Function<String, String> value = parameter -> Xml.text(parameters.get(parameter), "value");
        return switch (element.getAttribute("type")) {
            case "LIST" -> new ModelConstraint.Listed(name, codes(parameters.get("allowedValues")));
            case "REGEX" ->
                new ModelConstraint.Matching(
                        name,
                        Pattern.compile(value.apply("expression")),
                        Boolean.parseBoolean(value.apply("requiresMatch")));
            case "LENGTH" ->
                new ModelConstraint.Length(
                        name, Integer.parseInt(value.apply("minLength")), Integer.parseInt(value.apply("maxLength")));
            case "MINMAX" ->
                new ModelConstraint.Range(
                        name, Double.parseDouble(value.apply("minValue")), Double.parseDouble(value.apply("maxValue")));
            default -> throw new IllegalArgumentException("no constraint type of " + name);
        };
    }

    private static List<String> codes(Element parameter) {
        return Xml.all(parameter, "list", "value").map(Xml::text).toList();
    }

    private static <T> Collector<Element, ?, Map<String, T>> byName(Function<Element, T> value) {
        return Collectors.toMap(Xml::name, value);
    }
}
