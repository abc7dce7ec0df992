package vn.eoffice.reports.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The content model and its labels, as the module ships them. */
final class ModelFile {

    private static final String HOME = "/alfresco/module/report-management/";

    private final Element root;

    private ModelFile(Element root) {
        this.root = root;
    }

    static ModelFile load() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream in = ModelFile.class.getResourceAsStream(HOME + "model/reports-model.xml")) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return new ModelFile(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static Properties labels(String suffix) {
        Properties labels = new Properties();
        String name = HOME + "messages/reports-model" + suffix + ".properties";
        try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Element root() {
        return root;
    }

    /** Types and aspects. */
    List<Element> classes() {
        return Stream.concat(types().stream(), aspects().stream()).toList();
    }

    List<Element> types() {
        return children(child(root, "types"), "type");
    }

    List<Element> aspects() {
        return children(child(root, "aspects"), "aspect");
    }

    List<Element> constraints() {
        return children(child(root, "constraints"), "constraint");
    }

    List<Element> properties() {
        return classes().stream().flatMap(type -> properties(type).stream()).toList();
    }

    List<Element> associations() {
        return classes().stream()
                .flatMap(type -> children(child(type, "associations"), "association").stream())
                .toList();
    }

    Element type(String name) {
        return types().stream()
                .filter(type -> name(type).equals(name))
                .findFirst()
                .orElseThrow();
    }

    Element property(String name) {
        return properties().stream()
                .filter(property -> name(property).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of a LIST constraint, in its order. */
    List<String> codes(String constraint) {
        Element found = constraints().stream()
                .filter(each -> name(each).equals(constraint))
                .findFirst()
                .orElseThrow();
        Element list = child(child(found, "parameter"), "list");
        return children(list, "value").stream().map(ModelFile::text).toList();
    }

    static List<Element> properties(Element type) {
        return children(child(type, "properties"), "property");
    }

    static String name(Element element) {
        return element.getAttribute("name");
    }

    static String text(Element element) {
        return element == null ? null : element.getTextContent().strip();
    }

    /** The first child with that name; null when there is none. */
    static Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static List<Element> elements(Element parent) {
        if (parent == null) {
            return List.of();
        }
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
