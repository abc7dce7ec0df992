package vn.eoffice.reports.alfresco.office;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.alfresco.directory.NodeDirectory;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.FileNames;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.alfresco.setup.UnitGroups;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.port.OfficeTables;

/**
 * The nodes of units, groups and issuer codes. A new unit gets its groups of people at once. What people set in Share
 * beside what we know, such as the group that stands for a unit already, stays.
 */
public final class NodeOfficeTables implements OfficeTables {

    private static final QName UNIT = Names.of("rpt:unit");
    private static final QName GROUP = Names.of("rpt:unitGroup");

    private final NodeService nodes;
    private final Folders folders;
    private final UnitNodes mapping;
    private final IssuerNodes issuers;
    private final UnitGroups people;
    private final Identity identity;
    private final Transactions transactions;
    private final NodeDirectory directory;
    private final OwnIssuerCodes ownCodes;

    public NodeOfficeTables(
            AlfrescoServices services,
            Folders folders,
            PropertyValues values,
            Identity identity,
            Transactions transactions,
            NodeDirectory directory,
            OwnIssuerCodes ownCodes) {
        this.nodes = services.nodes();
        this.folders = folders;
        this.mapping = new UnitNodes(values);
        this.issuers = new IssuerNodes(services.nodes(), folders, values);
        this.people = new UnitGroups(services.authorities());
        this.identity = identity;
        this.transactions = transactions;
        this.directory = directory;
        this.ownCodes = ownCodes;
    }

    @Override
    public List<DatedUnit> units() {
        return identity.asSystem(() -> folders.findUnits().stream()
                .flatMap(folder -> properties(folder, UNIT))
                .flatMap(node -> mapping.unit(node).stream())
                .sorted(Comparator.comparing(DatedUnit::code))
                .toList());
    }

    @Override
    public void saveUnits(List<DatedUnit> units) {
        identity.asSystem(() -> {
            NodeRef folder = folders.units();
            Map<String, NodeRef> known = byCode(folder, UNIT, "rpt:orgUnitCode");
            for (DatedUnit unit : units) {
                NodeRef node = known.get(unit.code());
                put(folder, unit.code(), UNIT, node, mapping.properties(unit));
                if (node == null) {
                    people.ensure(unit.code(), unit.unit().name(), null);
                }
            }
            return folder;
        });
        transactions.afterCompletion(directory::forget);
    }

    @Override
    public List<DatedGroup> groups() {
        return identity.asSystem(() -> folders.findGroups().stream()
                .flatMap(folder -> properties(folder, GROUP))
                .flatMap(node -> mapping.group(node).stream())
                .sorted(Comparator.comparing(DatedGroup::code))
                .toList());
    }

    @Override
    public void saveGroups(List<DatedGroup> groups) {
        identity.asSystem(() -> {
            NodeRef folder = folders.groups();
            Map<String, NodeRef> known = byCode(folder, GROUP, "rpt:groupCode");
            groups.forEach(
                    group -> put(folder, group.code(), GROUP, known.get(group.code()), mapping.properties(group)));
            return folder;
        });
        transactions.afterCompletion(directory::forget);
    }

    @Override
    public List<IssuerCode> issuerCodes() {
        return identity.asSystem(issuers::all);
    }

    @Override
    public void saveIssuerCodes(List<IssuerCode> codes) {
        identity.asSystem(() -> {
            NodeRef folder = folders.issuers();
            Map<String, NodeRef> known = byCode(folder, IssuerNodes.TYPE, "rpt:issuerRowCode");
            codes.forEach(code ->
                    put(folder, code.code(), IssuerNodes.TYPE, known.get(code.code()), issuers.properties(code)));
            return folder;
        });
        transactions.afterCompletion(ownCodes::forget);
    }

    private Stream<Map<QName, Serializable>> properties(NodeRef folder, QName type) {
        return folders.children(folder, type).stream().map(nodes::getProperties);
    }

    /** By what the nodes say, because people may have renamed them. */
    private Map<String, NodeRef> byCode(NodeRef folder, QName type, String property) {
        Map<String, NodeRef> known = new HashMap<>();
        folders.children(folder, type)
                .forEach(node -> known.putIfAbsent(PropertyValues.text(nodes.getProperties(node), property), node));
        return known;
    }

    private void put(NodeRef folder, String code, QName type, NodeRef node, NodeProperties properties) {
        if (node == null) {
            folders.create(folder, FileNames.clean(code), type, properties);
        } else {
            properties.change(nodes, node);
        }
    }
}
