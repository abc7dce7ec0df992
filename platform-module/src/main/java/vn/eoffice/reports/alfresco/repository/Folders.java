package vn.eoffice.reports.alfresco.repository;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Where everything lies, under Company Home. Folders come into being when they are first needed, one server at a time.
 * To be called as the system.
 */
public final class Folders {

    /** Owns everything the office keeps: an owner may do whatever was forbidden them, and Alfresco takes who made a node. */
    public static final String OWNER = "System";

    /** Documents, by unit and year; people find here what they may read. */
    public static final String DOCUMENTS = "Văn bản";

    /** Registers with their entries. */
    public static final String REGISTERS = "Sổ đăng ký";

    /** Everything else the office keeps. Only the system enters. */
    public static final String RECORDS = "Dữ liệu quản lý văn bản";

    static final String SERIES = "Dãy số";
    static final String RECEIPTS = "Phiếu gửi";
    static final String MESSAGES = "Thông báo";
    static final String SLIPS = "Phiếu trình";
    static final String UNITS = "Đơn vị";
    static final String GROUPS = "Nhóm đơn vị";
    static final String ISSUERS = "Mã cơ quan ban hành";
    static final String ROUNDS = "Đợt báo cáo";
    static final String SPECIAL_DAYS = "Ngày nghỉ, ngày làm bù";

    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final AtomicReference<NodeRef> home = new AtomicReference<>();
    private final NodeService nodes;
    private final PermissionService permissions;
    private final TransactionLocks locks;
    private final PropertyValues values;

    public Folders(NodeService nodes, PermissionService permissions, TransactionLocks locks, PropertyValues values) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.locks = locks;
        this.values = values;
    }

    /** The documents of a unit filed in a year. */
    public NodeRef documents(String unit, int year) {
        return folder(folder(allDocuments(), FileNames.clean(unit)), String.valueOf(year));
    }

    /** The folder above all documents. */
    public NodeRef allDocuments() {
        return folder(companyHome(), DOCUMENTS);
    }

    /** The same, unless nobody has made it yet. */
    public Optional<NodeRef> findDocuments() {
        return Optional.ofNullable(child(companyHome(), DOCUMENTS));
    }

    /** The folders, of those there are, in which everything is the office's own. */
    public List<NodeRef> kept() {
        return Stream.of(REGISTERS, RECORDS)
                .flatMap(name -> Optional.ofNullable(child(companyHome(), name)).stream())
                .toList();
    }

    /** The folder of the registers, unless nobody has made it yet. */
    Optional<NodeRef> findRegisters() {
        return Optional.ofNullable(child(companyHome(), REGISTERS));
    }

    Optional<NodeRef> findSeries() {
        return findRecord(SERIES);
    }

    /** All registers. */
    public NodeRef registers() {
        return closed(companyHome(), REGISTERS);
    }

    NodeRef series() {
        return record(SERIES);
    }

    NodeRef slips() {
        return record(SLIPS);
    }

    Optional<NodeRef> findSlips() {
        return findRecord(SLIPS);
    }

    NodeRef receipts(int year) {
        return folder(record(RECEIPTS), String.valueOf(year));
    }

    NodeRef messages(YearMonth month) {
        return folder(record(MESSAGES), month.toString());
    }

    /** Alfresco's folder of content models in the Data Dictionary, unless somebody removed it. */
    public Optional<NodeRef> findModels() {
        return named(companyHome(), "app:dictionary").flatMap(dictionary -> named(dictionary, "app:models"));
    }

    private Optional<NodeRef> named(NodeRef parent, String association) {
        return nodes.getChildAssocs(parent, ContentModel.ASSOC_CONTAINS, Names.of(association)).stream()
                .findFirst()
                .map(ChildAssociationRef::getChildRef);
    }

    /** The nodes of the units. */
    public NodeRef units() {
        return record(UNITS);
    }

    /** The nodes of the groups of units. */
    public NodeRef groups() {
        return record(GROUPS);
    }

    /** The folder of the units, unless nobody has made it yet; makes none, so that it can be asked anywhere. */
    public Optional<NodeRef> findUnits() {
        return findRecord(UNITS);
    }

    /** The folder of the groups, unless nobody has made it yet. */
    public Optional<NodeRef> findGroups() {
        return findRecord(GROUPS);
    }

    /** The nodes of the issuer codes that the office keeps itself. */
    public NodeRef issuers() {
        return record(ISSUERS);
    }

    /** The same, unless nobody has added a code yet. */
    public Optional<NodeRef> findIssuers() {
        return findRecord(ISSUERS);
    }

    /** The nodes of the reporting rounds. */
    public NodeRef rounds() {
        return record(ROUNDS);
    }

    /** The same, unless nobody has made a round yet. */
    public Optional<NodeRef> findRounds() {
        return findRecord(ROUNDS);
    }

    /** The nodes of the holidays and swapped days that an administrator has added. */
    public NodeRef specialDays() {
        return record(SPECIAL_DAYS);
    }

    /** The same, unless nobody has added a day yet. */
    public Optional<NodeRef> findSpecialDays() {
        return findRecord(SPECIAL_DAYS);
    }

    private Optional<NodeRef> findRecord(String name) {
        return Optional.ofNullable(child(companyHome(), RECORDS)).map(records -> child(records, name));
    }

    /** The folder that stands above all others; it is the same for ever. */
    public NodeRef companyHome() {
        NodeRef found = home.get();
        if (found == null) {
            found = findCompanyHome();
            home.set(found);
        }
        return found;
    }

    private NodeRef findCompanyHome() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return nodes.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME)
                .get(0)
                .getChildRef();
    }

    private NodeRef record(String name) {
        return folder(closed(companyHome(), RECORDS), name);
    }

    private NodeRef closed(NodeRef parent, String name) {
        NodeRef known = child(parent, name);
        if (known != null) {
            return known;
        }
        NodeRef made = folder(parent, name);
        permissions.setInheritParentPermissions(made, false);
        return made;
    }

    /** The folder with that name in another one; made when there is none. */
    public NodeRef folder(NodeRef parent, String name) {
        return child(parent, name, ContentModel.TYPE_FOLDER, new NodeProperties(values));
    }

    /** The child with that name; made with that type and those properties when there is none. */
    public NodeRef child(NodeRef parent, String name, QName type, NodeProperties properties) {
        NodeRef known = child(parent, name);
        if (known != null) {
            return known;
        }
        locks.hold("folder-" + parent.getId());
        return madeMeanwhile(parent, name).orElseGet(() -> create(parent, name, type, properties));
    }

    /** Asked with another call: a transaction that was once told of no such child is told so until it writes. */
    private Optional<NodeRef> madeMeanwhile(NodeRef parent, String name) {
        return nodes.getChildrenByName(parent, ContentModel.ASSOC_CONTAINS, List.of(name)).stream()
                .findFirst()
                .map(ChildAssociationRef::getChildRef);
    }

    /** Whether there is a child with that name, in whatever case. */
    public boolean has(NodeRef parent, String name) {
        return child(parent, name) != null;
    }

    /** The child with that name; null when there is none. */
    public NodeRef child(NodeRef parent, String name) {
        return nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    /** Makes a child that belongs to the system: whoever is signed in would be its owner, and an owner may do anything. */
    public NodeRef create(NodeRef parent, String name, QName type, NodeProperties properties) {
        QName association = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
        return nodes.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        association,
                        type,
                        properties
                                .set(ContentModel.PROP_NAME, name)
                                .set(ContentModel.PROP_OWNER, OWNER)
                                .forNew())
                .getChildRef();
    }

    /** The children of a folder that are of exactly that type: people and their programs leave other things everywhere. */
    public List<NodeRef> children(NodeRef folder, QName type) {
        return nodes.getChildAssocs(folder, Set.of(type)).stream()
                .filter(child -> ContentModel.ASSOC_CONTAINS.equals(child.getTypeQName()))
                .map(child -> child.getChildRef())
                .toList();
    }

    /** Everything in a folder, of whatever kind. */
    public List<NodeRef> children(NodeRef folder) {
        return nodes.getChildAssocs(folder).stream()
                .map(child -> child.getChildRef())
                .toList();
    }
}
