package vn.eoffice.reports.importer.cmis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which aspect of the content model each property belongs to, from the model that ships with the platform module: CMIS
 * wants a property's aspect named before it takes the property.
 */
public final class ModelClasses {

    private static final String MODEL = "alfresco/module/report-management/model/reports-model.xml";
    private static final String DOCUMENT = "rpt:document";

    private final Map<String, String> aspectByProperty;
    private final List<String> mandatoryAspects;

    private ModelClasses(Map<String, String> aspectByProperty, List<String> mandatoryAspects) {
        this.aspectByProperty = Map.copyOf(aspectByProperty);
        this.mandatoryAspects = List.copyOf(mandatoryAspects);
    }

    /** The model that ships with the product. */
    public static ModelClasses shipped() {
        try (InputStream in = ModelClasses.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no " + MODEL + " on the class path");
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return new Parsing(factory.createXMLStreamReader(in)).model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(MODEL, e);
        }
    }

    /** The aspect of a property; null when the type itself has it. */
    String aspectOf(String property) {
        return aspectByProperty.get(property);
    }

    /** The aspects that every document has. */
    List<String> mandatoryAspects() {
        return mandatoryAspects;
    }

    private static final class Parsing {

        private final XMLStreamReader xml;
        private final Map<String, String> aspects = new HashMap<>();
        private final List<String> mandatory = new ArrayList<>();
        private String type;
        private String aspect;

        Parsing(XMLStreamReader xml) {
            this.xml = xml;
        }

        ModelClasses model() throws XMLStreamException {
            boolean inMandatory = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inMandatory |= xml.getLocalName().equals("mandatory-aspects");
                    start(xml.getLocalName(), xml.getAttributeValue(null, "name"), inMandatory);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inMandatory &= !xml.getLocalName().equals("mandatory-aspects");
                }
            }
            return new ModelClasses(aspects, mandatory);
        }

        /** A data type is a {@code type} element too, but has no name. */
        private void start(String element, String name, boolean inMandatory) throws XMLStreamException {
            if (element.equals("type") && name != null) {
                type = name;
            } else if (element.equals("aspect") && name != null) {
                aspect = name;
            } else if (element.equals("aspect") && inMandatory && DOCUMENT.equals(type)) {
                mandatory.add(xml.getElementText().strip());
            } else if (element.equals("property") && aspect != null) {
                aspects.put(name, aspect);
            }
        }
    }
}
