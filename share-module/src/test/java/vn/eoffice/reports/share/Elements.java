package vn.eoffice.reports.share;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks XML. */
final class Elements {

    private Elements() {}

    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** The only child of that name. */
    static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " of " + name + " in " + parent.getTagName());
        }
        return found.get(0);
    }

    /** Below the parent, at any depth. */
    static Stream<Element> all(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name)).stream();
    }

    static Stream<String> attributes(Element parent, String element, String attribute) {
        return all(parent, element)
                .filter(found -> found.hasAttribute(attribute))
                .map(found -> found.getAttribute(attribute));
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
