package vn.eoffice.reports.alfresco.repository;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;

/**
 * Documents as nodes with the document's id. A file that came into the repository by another way becomes a document by
 * being added under its own id: its node stays where it is.
 */
final class NodeDocuments implements Documents {

    private static final int MOST_LOOKALIKES = 50;

    private final NodeService nodes;
    private final PermissionService permissions;
    private final OwnableService owners;
    private final NodeQueries queries;
    private final Folders folders;
    private final DocumentNodes mapping;
    private final OwnWrites own;
    private final Identity identity;
    private final ZoneId zone;

    NodeDocuments(
            AlfrescoServices services,
            NodeQueries queries,
            Folders folders,
            DocumentNodes mapping,
            Identity identity,
            ZoneId zone) {
        this.nodes = services.nodes();
        this.permissions = services.permissions();
        this.owners = services.owners();
        this.queries = queries;
        this.folders = folders;
        this.mapping = mapping;
        this.own = new OwnWrites(services);
        this.identity = identity;
        this.zone = zone;
    }

    static NodeRef node(DocumentId id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }

    @Override
    public void add(Document document) {
        String by = identity.current();
        identity.asSystem(() -> {
            NodeRef node = node(document.id());
            NodeProperties properties = mapping.properties(document)
                    .set(ContentModel.PROP_CREATOR, document.createdBy())
                    .set(ContentModel.PROP_CREATED, document.createdAt())
                    .set(PropertyKeys.EXTRACTED_ON.name(), document.createdAt())
                    .set(ContentModel.PROP_MODIFIER, by);
            if (nodes.exists(node)) {
                adopt(node, document, properties);
            } else {
                create(document, properties);
            }
            permissions.setInheritParentPermissions(node, false);
            return node;
        });
    }

    private void create(Document document, NodeProperties properties) {
        NodeRef folder = folders.documents(
                document.unit(), document.createdAt().atZone(zone).getYear());
        String name = FileNames.of(document.content().name(), document.id().value());
        properties.set(ContentModel.PROP_NODE_UUID, document.id().value());
        own.creating(() -> folders.create(folder, name, DocumentNodes.type(document), properties));
    }

    private void adopt(NodeRef node, Document document, NodeProperties properties) {
        own.changing(node, () -> {
            // Whoever made a file owns it, unless it says otherwise: the properties name another maker.
            String owner = owners.getOwner(node);
            write(node, document, properties, nodes.getProperties(node));
            permissions.deletePermissions(node);
            owners.setOwner(node, Folders.OWNER);
            if (owner != null && !Folders.OWNER.equals(owner)) {
                permissions.setPermission(node, owner, PermissionService.CONSUMER, true);
            }
            return node;
        });
    }

    private void write(NodeRef node, Document document, NodeProperties properties, Map<QName, Serializable> before) {
        if (nodes.getType(node).equals(DocumentNodes.type(document))) {
            properties.change(nodes, node, before);
        } else {
            // A type brings values of its own along.
            nodes.setType(node, DocumentNodes.type(document));
            properties.change(nodes, node);
        }
        if (!PublicLinks.mayShow(document.status(), document.metadata().secrecy())) {
            PublicLinks.drop(nodes, node);
        }
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return identity.asSystem(() -> read(node(id)));
    }

    @Override
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        return identity.asSystem(() -> documents(ids.stream().distinct().map(NodeDocuments::node)));
    }

    private Map<DocumentId, Document> documents(Stream<NodeRef> all) {
        Map<DocumentId, Document> found = new LinkedHashMap<>();
        all.flatMap(node -> read(node).stream()).forEach(document -> found.put(document.id(), document));
        return found;
    }

    private Optional<Document> read(NodeRef node) {
        return read(node, properties(node));
    }

    /** None when there is no such node. */
    private Map<QName, Serializable> properties(NodeRef node) {
        return nodes.exists(node) ? nodes.getProperties(node) : Map.of();
    }

    private Optional<Document> read(NodeRef node, Map<QName, Serializable> properties) {
        return properties.isEmpty()
                ? Optional.empty()
                : mapping.document(node.getId(), nodes.getType(node), properties);
    }

    @Override
    public Document replace(Document changed) {
        String by = identity.current();
        return identity.asSystem(() -> {
            NodeRef node = node(changed.id());
            Map<QName, Serializable> before = properties(node);
            Document stored = read(node, before)
                    .filter(document -> document.version() == changed.version())
                    .orElseThrow(() ->
                            new ReportException(Problem.CONFLICT, "document.changed-meanwhile", changed.version()));
            Document next = changed.change().version(changed.version() + 1).build();
            NodeProperties properties = mapping.properties(next).set(ContentModel.PROP_MODIFIER, by);
            if (!stored.content().name().equals(next.content().name())) {
                properties.set(
                        ContentModel.PROP_NAME,
                        FileNames.of(next.content().name(), next.id().value()));
            }
            own.changing(node, () -> {
                write(node, next, properties, before);
                return node;
            });
            return next;
        });
    }

    @Override
    public void remove(DocumentId id) {
        NodeRef node = node(id);
        identity.asSystem(() -> {
            if (nodes.exists(node)) {
                own.changing(node, () -> {
                    // Not into anybody's wastebasket.
                    nodes.addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
                    nodes.deleteNode(node);
                    return node;
                });
            }
            return node;
        });
    }

    @Override
    public List<Document> lookalikes(String identityKey, String sha256) {
        return identity.asSystem(() -> {
            Stream<NodeRef> found = Stream.concat(
                    having(PropertyKeys.IDENTITY_KEY.name(), identityKey),
                    having(PropertyKeys.CONTENT_HASH.name(), sha256));
            return List.copyOf(documents(found.distinct()).values());
        });
    }

    private Stream<NodeRef> having(String property, String value) {
        return value == null
                ? Stream.empty()
                : queries.find("rpt:document", Cmis.equal(property, value)).stream()
                        .limit(MOST_LOOKALIKES);
    }
}
