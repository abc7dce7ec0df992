package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.DocumentKind;

/**
 * What happens to files in a folder.
 *
 * @param mode what a folder without one does is file
 * @param kind of documents whose kind could not be told surely; null when the folder takes all kinds
 * @param unit that files; null for the unit of whoever brings a file
 * @param round identity of the round whose reports come in here; null for a folder for everything
 */
record FilingFolder(Mode mode, DocumentKind kind, String unit, String round) {

    /** A folder without settings. */
    static final FilingFolder PLAIN = new FilingFolder(Mode.FILE, null, null, null);

    enum Mode {
        PROPOSE,
        FILE,
        ROUTE
    }

    static FilingFolder of(Map<QName, Serializable> folder) {
        return new FilingFolder(
                mode(PropertyValues.text(folder, "rpt:filingMode")),
                kind(PropertyValues.text(folder, "rpt:filingKind")),
                PropertyValues.text(folder, "rpt:filingUnit"),
                PropertyValues.text(folder, "rpt:filingRoundId"));
    }

    private static Mode mode(String code) {
        return "propose".equals(code) ? Mode.PROPOSE : "route".equals(code) ? Mode.ROUTE : Mode.FILE;
    }

    private static DocumentKind kind(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The properties that make another folder the same. */
    static Map<QName, Serializable> settings(Map<QName, Serializable> folder) {
        Map<QName, Serializable> settings = new HashMap<>(folder);
        settings.keySet()
                .removeIf(name -> !Names.NAMESPACE.equals(name.getNamespaceURI())
                        || !name.getLocalName().startsWith("filing"));
        return settings;
    }
}
