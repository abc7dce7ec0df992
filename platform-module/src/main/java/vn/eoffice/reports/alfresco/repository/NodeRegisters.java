package vn.eoffice.reports.alfresco.repository;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/** Registers as folders, entries as nodes named by series and serial: Alfresco refuses the same name twice. */
final class NodeRegisters implements Registers {

    private static final String REGISTER = "rpt:register";
    private static final String ENTRY = "rpt:registerEntry";

    private static final int SERIAL_DIGITS = 9;

    /** Names tell the order, so that a page reads no more than its own entries. */
    private static final Comparator<ChildAssociationRef> BY_SERIES_AND_SERIAL = Comparator.comparing(
                    NodeRegisters::series)
            .thenComparing(child -> child.getQName().getLocalName());

    private final NodeService nodes;
    private final NodeQueries queries;
    private final Folders folders;
    private final EntryNodes mapping;
    private final OwnWrites own;
    private final Identity identity;

    NodeRegisters(
            AlfrescoServices services, NodeQueries queries, Folders folders, EntryNodes mapping, Identity identity) {
        this.nodes = services.nodes();
        this.own = new OwnWrites(services);
        this.queries = queries;
        this.folders = folders;
        this.mapping = mapping;
        this.identity = identity;
    }

    @Override
    public List<Register> all() {
        return identity.asSystem(() -> folders.findRegisters().stream()
                .flatMap(folder -> folders.children(folder, Names.of(REGISTER)).stream())
                .map(nodes::getProperties)
                .map(mapping::register)
                .sorted(Comparator.comparing(Register::period)
                        .reversed()
                        .thenComparing(Register::unit)
                        .thenComparing(Register::direction))
                .toList());
    }

    @Override
    public void add(RegisterEntry entry) {
        identity.asSystem(() -> {
            Register register = entry.register();
            NodeRef folder =
                    folders.child(folders.registers(), register.id(), Names.of(REGISTER), mapping.properties(register));
            String name = String.format(Locale.ROOT, "%s %09d", FileNames.key(entry.series()), entry.serial());
            NodeProperties properties = mapping.properties(entry).set(ContentModel.PROP_NODE_UUID, entry.id());
            return own.within(folder, () -> folders.create(folder, name, Names.of(ENTRY), properties));
        });
    }

    @Override
    public void replace(RegisterEntry changed) {
        identity.asSystem(() -> {
            NodeRef node = node(changed.id());
            if (!nodes.exists(node)) {
                throw new ReportException(Problem.NOT_FOUND, "register.no-entry", changed.id());
            }
            mapping.properties(changed).change(nodes, node);
            return node;
        });
    }

    private static String series(ChildAssociationRef entry) {
        String name = entry.getQName().getLocalName();
        return name.substring(0, name.length() - SERIAL_DIGITS - 1);
    }

    private static NodeRef node(String entry) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, entry);
    }

    @Override
    public Optional<RegisterEntry> find(String register, String entry) {
        return identity.asSystem(() -> Optional.of(node(entry))
                .filter(nodes::exists)
                .filter(node -> nodes.getType(node).equals(Names.of(ENTRY)))
                .map(this::read)
                .filter(found -> found.register().id().equals(register)));
    }

    private RegisterEntry read(NodeRef node) {
        NodeRef folder = nodes.getPrimaryParent(node).getParentRef();
        return read(node, mapping.register(nodes.getProperties(folder)));
    }

    private RegisterEntry read(NodeRef node, Register register) {
        return mapping.entry(node.getId(), register, nodes.getProperties(node));
    }

    @Override
    public Optional<RegisterEntry> numbered(String register, String number) {
        return identity.asSystem(() -> folder(register)
                .flatMap(folder ->
                        queries.records(ENTRY, Afts.exact("rpt:entryNumber", number), Afts.in(folder)).stream()
                                .max(Comparator.comparing(this::age))
                                .map(this::read)));
    }

    /** Alfresco counts its nodes up. */
    private Long age(NodeRef node) {
        return (Long) nodes.getProperty(node, ContentModel.PROP_NODE_DBID);
    }

    private Optional<NodeRef> folder(String register) {
        return folders.findRegisters().map(registers -> folders.child(registers, register));
    }

    @Override
    public Page<RegisterEntry> entries(String register, PageRequest page) {
        return identity.asSystem(() ->
                folder(register).map(folder -> entries(folder, page)).orElse(new Page<>(List.of(), page.skip(), 0)));
    }

    private Page<RegisterEntry> entries(NodeRef folder, PageRequest page) {
        Register register = mapping.register(nodes.getProperties(folder));
        List<NodeRef> all = nodes.getChildAssocs(folder, Set.of(Names.of(ENTRY))).stream()
                .sorted(BY_SERIES_AND_SERIAL)
                .map(ChildAssociationRef::getChildRef)
                .toList();
        return Pages.of(all, page, node -> read(node, register));
    }
}
