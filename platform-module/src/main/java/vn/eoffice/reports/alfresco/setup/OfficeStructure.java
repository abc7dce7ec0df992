package vn.eoffice.reports.alfresco.setup;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.repository.FileNames;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.setup.OfficeFiles.DatedUnit;
import vn.eoffice.reports.alfresco.setup.OfficeFiles.Line;

/**
 * Makes what is missing of roles, folders, units and their groups, and leaves alone what is there: a unit that somebody
 * changed in Share stays as it is.
 */
public final class OfficeStructure {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeStructure.class);
    private static final QName UNIT = Names.of("rpt:unit");

    private static final Map<Role, String> ROLES = Map.of(
            Role.CLERK, "Văn thư",
            Role.REVIEWER, "Người thẩm định",
            Role.SIGNER, "Lãnh đạo ký",
            Role.RECIPIENT, "Người nhận văn bản",
            Role.ARCHIVIST, "Lưu trữ",
            Role.ADMINISTRATOR, "Quản trị văn bản");

    private final NodeService nodes;
    private final Folders folders;
    private final UnitNodes mapping;
    private final UnitGroups groups;
    private final OfficeFiles files;
    private final NewTransactions transactions;
    private final Identity identity;

    public OfficeStructure(
            NodeService nodes,
            Folders folders,
            UnitNodes mapping,
            UnitGroups groups,
            OfficeFiles files,
            NewTransactions transactions,
            Identity identity) {
        this.nodes = nodes;
        this.folders = folders;
        this.mapping = mapping;
        this.groups = groups;
        this.files = files;
        this.transactions = transactions;
        this.identity = identity;
    }

    /**
     * Makes it, in transactions of its own: what Alfresco refuses of a file is told and left out, and the server starts all
     * the same.
     */
    public void ensure() {
        identity.asSystem(() -> {
            transactions.run(this::frame);
            missing(files.units(), folders::units, dated -> dated.unit().code()).forEach(line -> make(line, this::add));
            missing(files.groups(), folders::groups, UnitGroup::code).forEach(line -> make(line, this::add));
            transactions.run(() -> folders.children(folders.units(), UNIT)).stream()
                    .map(unit -> new Line<>("unit " + unit, unit))
                    .forEach(line -> make(line, this::ensureGroups));
            return Optional.empty();
        });
    }

    private NodeRef frame() {
        ROLES.forEach(groups::ensure);
        groups.ensureImporters();
        folders.registers();
        folders.allDocuments();
        folders.units();
        return folders.groups();
    }

    private <T> List<Line<T>> missing(List<Line<T>> lines, Supplier<NodeRef> folder, Function<T, String> code) {
        return transactions.run(() -> lines.stream()
                .filter(line -> !folders.has(folder.get(), FileNames.clean(code.apply(line.value()))))
                .toList());
    }

    private <T> void make(Line<T> line, Function<T, NodeRef> making) {
        try {
            transactions.run(() -> making.apply(line.value()));
        } catch (RuntimeException e) {
            LOG.error("{} is left out: {}", line.place(), e.getMessage());
        }
    }

    private NodeRef add(DatedUnit dated) {
        return folders.child(
                folders.units(),
                FileNames.clean(dated.unit().code()),
                UNIT,
                mapping.properties(dated.unit(), dated.from()).set("rpt:orgUnitTo", dated.to()));
    }

    private NodeRef add(UnitGroup group) {
        return folders.child(
                folders.groups(), FileNames.clean(group.code()), Names.of("rpt:unitGroup"), mapping.properties(group));
    }

    private NodeRef ensureGroups(NodeRef unit) {
        Map<QName, Serializable> node = nodes.getProperties(unit);
        String code = PropertyValues.text(node, "rpt:orgUnitCode");
        if (code != null) {
            groups.ensure(
                    code,
                    PropertyValues.text(node, "rpt:orgUnitName"),
                    PropertyValues.text(node, "rpt:orgUnitAuthority"));
        }
        return unit;
    }
}
