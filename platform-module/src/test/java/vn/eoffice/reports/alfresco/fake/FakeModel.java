package vn.eoffice.reports.alfresco.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.eoffice.reports.alfresco.repository.Names;

/** The content model as Alfresco's dictionary knows it, with the few stock types that matter. */
public final class FakeModel {

    private static final String FILE = "alfresco/module/report-management/model/reports-model.xml";

    private final Map<QName, QName> parents = new HashMap<>();
    private final Map<QName, List<QName>> mandatoryAspects = new HashMap<>();
    private final Map<QName, Property> properties = new HashMap<>();
    private final Map<QName, List<Property>> propertiesOf = new HashMap<>();
    private final Map<QName, Element> constraints = new HashMap<>();
    private final Set<QName> unqueryable = new HashSet<>();

    private record Property(
            QName name,
            QName owner,
            String type,
            boolean multiple,
            boolean mandatory,
            String defaultValue,
            QName constraint) {}

    FakeModel() {
        parents.put(ContentModel.TYPE_CMOBJECT, ContentModel.TYPE_BASE);
        parents.put(ContentModel.TYPE_CONTENT, ContentModel.TYPE_CMOBJECT);
        parents.put(ContentModel.TYPE_FOLDER, ContentModel.TYPE_CMOBJECT);
        parents.put(ContentModel.TYPE_PERSON, ContentModel.TYPE_CMOBJECT);
        Element model = read();
        elements(model, "constraint").stream()
                .filter(element -> element.hasAttribute("name"))
                .forEach(element -> constraints.put(Names.of(element.getAttribute("name")), element));
        elements(model, "type").stream()
                .filter(element -> element.hasAttribute("name"))
                .forEach(this::addClass);
        elements(model, "aspect").stream()
                .filter(element -> element.hasAttribute("name"))
                .forEach(this::addClass);
    }

    private static Element read() {
        try (InputStream in = FakeModel.class.getClassLoader().getResourceAsStream(FILE)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addClass(Element element) {
        QName name = Names.of(element.getAttribute("name"));
        text(element, "parent").ifPresent(parent -> parents.put(name, Names.of(parent)));
        mandatoryAspects.put(
                name,
                elements(element, "aspect").stream()
                        .map(aspect -> Names.of(aspect.getTextContent().strip()))
                        .toList());
        List<Property> own = elements(element, "property").stream()
                .map(property -> property(name, property))
                .toList();
        own.forEach(property -> properties.put(property.name(), property));
        elements(element, "property").stream()
                .filter(property -> elements(property, "index").stream()
                        .anyMatch(index -> index.getAttribute("enabled").equals("false")))
                .forEach(property -> unqueryable.add(Names.of(property.getAttribute("name"))));
        propertiesOf.put(name, own);
    }

    private static Property property(QName owner, Element element) {
        List<Element> references = elements(element, "constraint");
        return new Property(
                Names.of(element.getAttribute("name")),
                owner,
                text(element, "type").orElseThrow(),
                text(element, "multiple").isPresent(),
                text(element, "mandatory").isPresent(),
                text(element, "default").orElse(null),
                references.isEmpty() ? null : Names.of(references.get(0).getAttribute("ref")));
    }

    /** Whether queries may ask for a property; Alfresco refuses those that are not indexed, even in the database. */
    boolean isQueryable(QName name) {
        return !unqueryable.contains(name);
    }

    /** Whether a type or aspect is another one or stands below it. */
    public boolean isSubClass(QName name, QName ancestor) {
        for (QName at = name; at != null; at = parents.get(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The aspects that every node of a type has. */
    Set<QName> aspectsOf(QName type) {
        Set<QName> all = new LinkedHashSet<>();
        for (QName at = type; at != null; at = parents.get(at)) {
            all.addAll(mandatoryAspects.getOrDefault(at, List.of()));
        }
        return all;
    }

    /** The aspect that has a property; null when it belongs to a type. */
    QName aspectWith(QName property) {
        Property known = properties.get(property);
        return known == null || parents.containsKey(known.owner()) ? null : known.owner();
    }

    Map<QName, Serializable> defaultsOf(QName type) {
        Map<QName, Serializable> defaults = new HashMap<>();
        classesOf(type, aspectsOf(type)).forEach(name -> propertiesOf.getOrDefault(name, List.of()).stream()
                .filter(property -> property.defaultValue() != null)
                .forEach(property -> defaults.put(property.name(), typed(property))));
        return defaults;
    }

    private static Serializable typed(Property property) {
        return switch (property.type()) {
            case "d:int" -> Integer.valueOf(property.defaultValue());
            case "d:long" -> Long.valueOf(property.defaultValue());
            case "d:boolean" -> Boolean.valueOf(property.defaultValue());
            default -> property.defaultValue();
        };
    }

    /** Alfresco's integrity check at the end of a transaction. */
    void check(FakeNode node) {
        for (QName name : classesOf(node.type(), node.aspects())) {
            for (Property property : propertiesOf.getOrDefault(name, List.of())) {
                if (property.mandatory() && node.properties().get(property.name()) == null) {
                    throw violation(node, property.name() + " is missing");
                }
            }
        }
        node.properties().forEach((name, value) -> check(node, name, value));
    }

    private void check(FakeNode node, QName name, Serializable value) {
        if (!Names.NAMESPACE.equals(name.getNamespaceURI()) || value == null) {
            return;
        }
        Property property = properties.get(name);
        if (property == null || !classesOf(node.type(), node.aspects()).contains(property.owner())) {
            throw violation(node, "no such property: " + name);
        }
        if (value instanceof Collection<?> != property.multiple()) {
            throw violation(node, name + " is " + value);
        }
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        values.forEach(one -> checkOne(node, property, one));
    }

    private void checkOne(FakeNode node, Property property, Object value) {
        boolean fits =
                switch (property.type()) {
                    case "d:int" -> value instanceof Integer;
                    case "d:long" -> value instanceof Long;
                    case "d:boolean" -> value instanceof Boolean;
                    case "d:date", "d:datetime" -> value instanceof java.util.Date;
                    case "d:mltext" -> value instanceof String || value instanceof MLText;
                    default -> value instanceof String;
                };
        if (!fits || property.constraint() != null && !obeys(constraints.get(property.constraint()), value)) {
            throw violation(node, property.name() + " may not be " + value);
        }
    }

    private static boolean obeys(Element constraint, Object value) {
        List<String> values = elements(constraint, "value").stream()
                .map(element -> element.getTextContent().strip())
                .toList();
        return switch (constraint.getAttribute("type")) {
            case "LIST" -> values.contains(value);
            case "REGEX" -> Pattern.matches(values.get(0), value.toString());
            case "LENGTH" ->
                value.toString().length() >= Integer.parseInt(values.get(0))
                        && value.toString().length() <= Integer.parseInt(values.get(1));
            default -> true;
        };
    }

    private static IntegrityException violation(FakeNode node, String text) {
        return new IntegrityException(node.type() + " " + node.ref() + ": " + text, null);
    }

    private Set<QName> classesOf(QName type, Collection<QName> aspects) {
        Set<QName> all = new LinkedHashSet<>(aspects);
        for (QName at = type; at != null; at = parents.get(at)) {
            all.add(at);
        }
        return all;
    }

    private static java.util.Optional<String> text(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return java.util.Optional.of(element.getTextContent().strip());
            }
        }
        return java.util.Optional.empty();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
