package vn.eoffice.reports.importer.cmis;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.chemistry.opencmis.commons.definitions.MutableTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.enums.Cardinality;
import org.apache.chemistry.opencmis.commons.enums.PropertyType;
import org.apache.chemistry.opencmis.commons.enums.Updatability;
import org.apache.chemistry.opencmis.server.support.TypeDefinitionFactory;
import org.apache.chemistry.opencmis.server.support.TypeManager;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The types of documents and the aspects of our content model, as Alfresco shows them over CMIS. */
final class ModelTypes {

    private static final String MODEL = "/alfresco/module/report-management/model/reports-model.xml";
    private static final List<String> DOCUMENTS = List.of(
            "rpt:document",
            "rpt:plan",
            "rpt:outline",
            "rpt:report",
            "rpt:annexTable",
            "rpt:directive",
            "rpt:otherDocument");

    private final TypeDefinitionFactory factory = TypeDefinitionFactory.newInstance();
    private final TypeManager types;

    private ModelTypes(TypeManager types) {
        this.types = types;
    }

    static void addTo(TypeManager types) {
        try (InputStream in = ModelTypes.class.getResourceAsStream(MODEL)) {
            Element model = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            new ModelTypes(types).add(model);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Element model) {
        for (Element type : children(child(model, "types"), "type")) {
            if (DOCUMENTS.contains(type.getAttribute("name"))) {
                String parent = child(type, "parent").getTextContent();
                add("D:", type, parent.equals("cm:content") ? "cmis:document" : "D:" + parent);
            }
        }
        children(child(model, "aspects"), "aspect").forEach(aspect -> add("P:", aspect, "cmis:secondary"));
    }

    private void add(String prefix, Element definition, String parent) {
        TypeDefinition above = types.getTypeById(parent).getTypeDefinition();
        String name = definition.getAttribute("name");
        MutableTypeDefinition type = factory.createChildTypeDefinition(above, prefix + name);
        type.setLocalName(name);
        type.setQueryName(name);
        Element properties = child(definition, "properties");
        if (properties != null) {
            children(properties, "property").forEach(property -> add(type, property));
        }
        types.addTypeDefinition(type, true);
    }

    private void add(MutableTypeDefinition type, Element property) {
        String name = property.getAttribute("name");
        Cardinality cardinality = child(property, "multiple") == null ? Cardinality.SINGLE : Cardinality.MULTI;
        type.addPropertyDefinition(factory.createPropertyDefinition(
                name,
                name,
                name,
                typeOf(child(property, "type").getTextContent()),
                cardinality,
                Updatability.READWRITE,
                false,
                false,
                true,
                true));
    }

    private static PropertyType typeOf(String modelType) {
        return switch (modelType) {
            case "d:text", "d:mltext" -> PropertyType.STRING;
            case "d:int", "d:long" -> PropertyType.INTEGER;
            case "d:boolean" -> PropertyType.BOOLEAN;
            case "d:date", "d:datetime" -> PropertyType.DATETIME;
            default -> throw new IllegalStateException(modelType);
        };
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        Stream<Node> all = IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
        return all.filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
