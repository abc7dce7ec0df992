package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office Open XML package, found by relationships as its standard says and not by usual names.
 *
 * @param mainPart the main part's name in the zip file; null when it has none
 * @param mainType the main part's content type; empty when none is written
 * @param macros whether it carries a macro project
 */
record OoxmlPackage(String mainPart, String mainType, boolean macros) {

    static OoxmlPackage of(ZipFile zip, Intake intake) throws IOException, XMLStreamException {
        String main = null;
        for (Map.Entry<String, String> target : targets(zip, "", intake).entrySet()) {
            if (target.getValue().endsWith("/officeDocument")) {
                main = target.getKey();
            }
        }
        Map<String, String> types = contentTypes(zip, intake);
        boolean macros = types.values().stream().anyMatch(OoxmlPackage::isMacro);
        return new OoxmlPackage(main, types.getOrDefault("/" + main, ""), macros);
    }

    /** What a part refers to within the package: name in the zip file to type of relationship, in order. */
    static Map<String, String> targets(ZipFile zip, String part, Intake intake) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        XmlPart.visit(zip, relations, intake, xml -> {
            if (isElement(xml, "Relationship") && !"External".equals(XmlPart.attribute(xml, "TargetMode"))) {
                String target = XmlPart.attribute(xml, "Target");
                String type = XmlPart.attribute(xml, "Type");
                if (target != null && type != null) {
                    targets.put(resolve(folder, target), type);
                }
            }
        });
        return targets;
    }

    private static Map<String, String> contentTypes(ZipFile zip, Intake intake) throws IOException, XMLStreamException {
        Map<String, String> types = new HashMap<>();
        XmlPart.visit(zip, "[Content_Types].xml", intake, xml -> {
            if (isElement(xml, "Override") || isElement(xml, "Default")) {
                String name = XmlPart.attribute(xml, "PartName");
                String type = XmlPart.attribute(xml, "ContentType");
                types.put(name == null ? "*" + XmlPart.attribute(xml, "Extension") : name, type == null ? "" : type);
            }
        });
        return types;
    }

    private static boolean isMacro(String contentType) {
        return contentType.contains("vbaProject") || contentType.contains("macroEnabled");
    }

    private static boolean isElement(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName());
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
