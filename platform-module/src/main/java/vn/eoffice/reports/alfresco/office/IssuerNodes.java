package vn.eoffice.reports.alfresco.office;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.texts;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.IssuerCode;

/** The office's own issuer codes as nodes and back. To be called as the system. */
final class IssuerNodes {

    static final QName TYPE = Names.of("rpt:issuerRow");

    private final NodeService nodes;
    private final Folders folders;
    private final PropertyValues values;

    IssuerNodes(NodeService nodes, Folders folders, PropertyValues values) {
        this.nodes = nodes;
        this.folders = folders;
        this.values = values;
    }

    /** All of them, by code. */
    List<IssuerCode> all() {
        return folders.findIssuers().stream()
                .flatMap(folder -> folders.children(folder, TYPE).stream())
                .map(nodes::getProperties)
                .map(this::issuer)
                .sorted(Comparator.comparing(IssuerCode::code))
                .toList();
    }

    private IssuerCode issuer(Map<QName, Serializable> node) {
        return new IssuerCode(
                text(node, "rpt:issuerRowCode"),
                text(node, "rpt:issuerRowName"),
                CodeSystem.valueOf(text(node, "rpt:issuerRowSystem").toUpperCase(Locale.ROOT)),
                texts(node, "rpt:issuerRowOthers"),
                values.day(node, "rpt:issuerRowFrom"),
                values.day(node, "rpt:issuerRowTo"));
    }

    NodeProperties properties(IssuerCode issuer) {
        return new NodeProperties(values)
                .set("rpt:issuerRowCode", issuer.code())
                .set("rpt:issuerRowName", issuer.name())
                .set("rpt:issuerRowSystem", issuer.system().name().toLowerCase(Locale.ROOT))
                .set("rpt:issuerRowOthers", issuer.otherCodes())
                .set("rpt:issuerRowFrom", issuer.from())
                .set("rpt:issuerRowTo", issuer.to());
    }
}
