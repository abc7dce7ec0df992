package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML parts of a zip-based document, read without document types and without anything from outside. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = safeFactory();

    /** What is done at each element. */
    interface ElementVisitor {
        void visit(XMLStreamReader xml) throws XMLStreamException;
    }

    private XmlPart() {}

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** Visits each event of a part; does nothing when the package has no such part. */
    static void visit(ZipFile zip, String part, Intake intake, ElementVisitor visitor)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(in);
            for (int events = 1; xml.hasNext(); events++) {
                xml.next();
                visitor.visit(xml);
                if (events % 4096 == 0) {
                    intake.checkTime();
                }
            }
            xml.close();
        }
    }

    /** An attribute by its local name; null when absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute, the given one when it is absent or none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(value);
    }
}
