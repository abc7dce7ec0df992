package vn.eoffice.reports.annex.form;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a form file that knows its line.
 *
 * @param text its own text, without blanks around
 */
record XmlElement(
        String name, int line, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {

    private static final int MAX_DEPTH = 12;

    /**
     * Reads a file. Document types are refused, so nothing outside the file is ever fetched.
     *
     * @throws FormFileException when it is no well-formed XML
     */
    static XmlElement read(String file, InputStream xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            XmlElement root = read(file, reader);
            reader.close();
            return root;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new FormFileException(file, line, "form.not-xml");
        }
    }

    private static XmlElement read(String file, XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = reader.getLocation().getLineNumber();
            if (event == XMLStreamConstants.DTD || open.size() > MAX_DEPTH) {
                throw new FormFileException(file, line, "form.not-xml");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = start(reader, line);
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.peek().children().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                open.peek().text().append(reader.getText());
            }
        }
        return root;
    }

    private static XmlElement start(XMLStreamReader reader, int line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlElement(reader.getLocalName(), line, attributes, new ArrayList<>(), new StringBuilder());
    }

    /** An attribute, or what stands for one that is left out. */
    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** Its text in one line. */
    String words() {
        return String.join(" ", text.toString().strip().split("\\s+"));
    }
}
