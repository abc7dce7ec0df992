package vn.eoffice.reports.alfresco.repository;

import java.util.Map;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The names of the content model, and others by their usual prefixes. */
public final class Names {

    /** The content model's namespace. */
    public static final String NAMESPACE = "http://vn.eoffice/model/reports/1.0";

    private static final Map<String, String> NAMESPACES = Map.of(
            "rpt", NAMESPACE,
            "cm", NamespaceService.CONTENT_MODEL_1_0_URI,
            "sys", NamespaceService.SYSTEM_MODEL_1_0_URI,
            "app", NamespaceService.APP_MODEL_1_0_URI);

    /** What every document of the office is. */
    public static final QName DOCUMENT = of("rpt:document");

    private Names() {}

    /**
     * The name behind a prefixed one, {@code rpt:number}.
     *
     * @throws IllegalArgumentException when the prefix is none of {@code rpt, cm, sys, app}
     */
    public static QName of(String prefixed) {
        int colon = prefixed.indexOf(':');
        String namespace = colon < 0 ? null : NAMESPACES.get(prefixed.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException("no such name: " + prefixed);
        }
        return QName.createQName(namespace, prefixed.substring(colon + 1));
    }

    /** The prefixed form of a name of the content model; null for every other name. */
    public static String prefixed(QName name) {
        return NAMESPACE.equals(name.getNamespaceURI()) ? "rpt:" + name.getLocalName() : null;
    }
}
