package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Nodes with types, aspects, properties and associations. Checks rights, as the upper-case bean does. */
public final class FakeNodes {

    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    private final FakeState state;
    private final FakeModel model;
    private final FakeRights rights;
    private final FakePolicies policies;
    private final FakeIdentity identity;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();

    FakeNodes(
            FakeState state,
            FakeModel model,
            FakeRights rights,
            FakePolicies policies,
            FakeIdentity identity,
            Clock clock) {
        this.state = state;
        this.model = model;
        this.rights = rights;
        this.policies = policies;
        this.identity = identity;
        this.clock = clock;
    }

    FakeNode node(NodeRef ref) {
        rights.checkRead(ref);
        return state.nodes.get(ref);
    }

    void checkReadContent(NodeRef ref) {
        rights.checkReadContent(ref);
    }

    /** How many nodes there are. */
    public int count() {
        return state.nodes.size();
    }

    public boolean exists(NodeRef ref) {
        return state.nodes.containsKey(ref);
    }

    public NodeRef getRootNode(StoreRef store) {
        return state.nodes.keySet().iterator().next();
    }

    public ChildAssociationRef createNode(NodeRef parent, QName assocType, QName name, QName type) {
        return createNode(parent, assocType, name, type, Map.of());
    }

    public ChildAssociationRef createNode(
            NodeRef parent, QName assocType, QName name, QName type, Map<QName, Serializable> given) {
        if (parent != null) {
            rights.checkWrite(parent);
        }
        Object uuid = given.get(ContentModel.PROP_NODE_UUID);
        NodeRef ref = new NodeRef(STORE, uuid == null ? UUID.randomUUID().toString() : uuid.toString());
        if (exists(ref)) {
            throw new IllegalStateException("node exists: " + ref);
        }
        ChildAssociationRef child = new ChildAssociationRef(assocType, parent, name, ref, true, -1);
        Map<QName, Serializable> properties = model.defaultsOf(type);
        properties.putAll(given);
        properties.put(ContentModel.PROP_NODE_UUID, ref.getId());
        properties.put(ContentModel.PROP_NODE_DBID, numbers.incrementAndGet());
        properties.putIfAbsent(ContentModel.PROP_NAME, ref.getId());
        refuseDuplicate(parent, ref, properties.get(ContentModel.PROP_NAME));
        audit(null, properties, true);
        FakeNode node = new FakeNode(ref, type, model.aspectsOf(type), properties, child, null, true, List.of());
        state.nodes.put(ref, withAspectsOf(node, given.keySet()));
        policies.fire(OnCreateNodePolicy.class, OnCreateNodePolicy.QNAME, node, policy -> policy.onCreateNode(child));
        updated(ref, Map.of());
        entered(child, true);
        return child;
    }

    /** Another parent; only whoever asks for associations sees it. */
    public ChildAssociationRef addChild(NodeRef parent, NodeRef child, QName assocType, QName name) {
        rights.checkWrite(parent);
        rights.checkRead(child);
        state.associations.add(new AssociationRef(numbers.incrementAndGet(), parent, assocType, child));
        return new ChildAssociationRef(assocType, parent, name, child, false, -1);
    }

    private void entered(ChildAssociationRef child, boolean isNew) {
        if (child.getParentRef() != null) {
            policies.fire(
                    OnCreateChildAssociationPolicy.class,
                    OnCreateChildAssociationPolicy.QNAME,
                    state.nodes.get(child.getParentRef()),
                    policy -> policy.onCreateChildAssociation(child, isNew));
        }
    }

    private void refuseDuplicate(NodeRef parent, NodeRef self, Serializable name) {
        NodeRef there = parent == null ? null : getChildByName(parent, ContentModel.ASSOC_CONTAINS, (String) name);
        if (there != null && !there.equals(self)) {
            throw new DuplicateChildNodeNameException(parent, ContentModel.ASSOC_CONTAINS, (String) name, null);
        }
    }

    /** Alfresco stamps nodes unless the auditable behaviour is off; then it takes what it is given. */
    private void audit(FakeNode before, Map<QName, Serializable> properties, boolean created) {
        boolean stamps = before == null
                ? policies.isEnabled(ContentModel.ASPECT_AUDITABLE)
                : policies.isEnabled(before.ref(), ContentModel.ASPECT_AUDITABLE);
        Date now = Date.from(clock.instant());
        if (created) {
            stamp(properties, ContentModel.PROP_CREATED, now, stamps);
            stamp(properties, ContentModel.PROP_CREATOR, identity.signedIn(), stamps);
        }
        if (created || stamps) {
            stamp(properties, ContentModel.PROP_MODIFIED, now, stamps);
            stamp(properties, ContentModel.PROP_MODIFIER, identity.signedIn(), stamps);
        }
    }

    private static void stamp(Map<QName, Serializable> properties, QName name, Serializable value, boolean always) {
        if (always || properties.get(name) == null) {
            properties.put(name, value);
        }
    }

    private FakeNode withAspectsOf(FakeNode node, Set<QName> names) {
        Set<QName> aspects = new HashSet<>(node.aspects());
        names.stream().map(model::aspectWith).filter(aspect -> aspect != null).forEach(aspects::add);
        return node.aspects(aspects);
    }

    private void updated(NodeRef ref, Map<QName, Serializable> before) {
        FakeNode node = state.nodes.get(ref);
        policies.fire(
                OnUpdatePropertiesPolicy.class,
                OnUpdatePropertiesPolicy.QNAME,
                node,
                policy -> policy.onUpdateProperties(ref, before, node.properties()));
    }

    public QName getType(NodeRef ref) {
        return node(ref).type();
    }

    public void setType(NodeRef ref, QName type) {
        FakeNode before = node(ref);
        policies.fire(
                BeforeSetNodeTypePolicy.class,
                BeforeSetNodeTypePolicy.QNAME,
                before,
                policy -> policy.beforeSetNodeType(ref, before.type(), type));
        change(ref, node -> {
            Set<QName> aspects = new HashSet<>(node.aspects());
            aspects.addAll(model.aspectsOf(type));
            Map<QName, Serializable> properties = model.defaultsOf(type);
            properties.putAll(node.properties());
            return node.type(type).aspects(aspects).properties(properties);
        });
        policies.fire(
                OnSetNodeTypePolicy.class,
                OnSetNodeTypePolicy.QNAME,
                node(ref),
                policy -> policy.onSetNodeType(ref, before.type(), type));
    }

    public Set<QName> getAspects(NodeRef ref) {
        return node(ref).aspects();
    }

    public boolean hasAspect(NodeRef ref, QName aspect) {
        return node(ref).aspects().contains(aspect);
    }

    public void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> properties) {
        change(ref, node -> {
            Set<QName> aspects = new HashSet<>(node.aspects());
            aspects.add(aspect);
            return node.aspects(aspects);
        });
        policies.fireAspect(
                OnAddAspectPolicy.class,
                OnAddAspectPolicy.QNAME,
                node(ref),
                aspect,
                policy -> policy.onAddAspect(ref, aspect));
        Map<QName, Serializable> added = model.defaultsOf(aspect);
        added.keySet().removeAll(node(ref).properties().keySet());
        if (properties != null) {
            added.putAll(properties);
        }
        if (!added.isEmpty()) {
            addProperties(ref, added);
        }
    }

    public void removeAspect(NodeRef ref, QName aspect) {
        FakeNode before = node(ref);
        if (!before.aspects().contains(aspect)) {
            return;
        }
        policies.fireAspect(
                BeforeRemoveAspectPolicy.class,
                BeforeRemoveAspectPolicy.QNAME,
                before,
                aspect,
                policy -> policy.beforeRemoveAspect(ref, aspect));
        change(ref, node -> {
            Set<QName> aspects = new HashSet<>(node.aspects());
            aspects.remove(aspect);
            Map<QName, Serializable> properties = new HashMap<>(node.properties());
            properties.keySet().removeIf(name -> aspect.equals(model.aspectWith(name)));
            return node.aspects(aspects).properties(properties);
        });
        if (!before.properties().equals(node(ref).properties())) {
            updated(ref, before.properties());
        }
    }

    public Map<QName, Serializable> getProperties(NodeRef ref) {
        return new HashMap<>(node(ref).properties());
    }

    public Serializable getProperty(NodeRef ref, QName name) {
        return node(ref).properties().get(name);
    }

    public void setProperty(NodeRef ref, QName name, Serializable value) {
        Map<QName, Serializable> one = new HashMap<>();
        one.put(name, value);
        addProperties(ref, one);
    }

    public void removeProperty(NodeRef ref, QName name) {
        Map<QName, Serializable> left = getProperties(ref);
        left.remove(name);
        setProperties(ref, left);
    }

    public void addProperties(NodeRef ref, Map<QName, Serializable> added) {
        Map<QName, Serializable> all = getProperties(ref);
        all.putAll(added);
        setProperties(ref, all);
    }

    public void setProperties(NodeRef ref, Map<QName, Serializable> properties) {
        FakeNode before = node(ref);
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.values().removeIf(value -> value == null);
        List.of(ContentModel.PROP_NODE_UUID, ContentModel.PROP_NODE_DBID)
                .forEach(name -> all.put(name, before.properties().get(name)));
        audit(before, all, false);
        NodeRef parent = before.parent() == null ? null : before.parent().getParentRef();
        refuseDuplicate(parent, ref, all.get(ContentModel.PROP_NAME));
        // As in Alfresco even a property without a value brings its aspect.
        change(ref, node -> withAspectsOf(node.properties(all), properties.keySet()));
        updated(ref, before.properties());
    }

    /** As in Alfresco it is enough to have the right on the node; nobody asks about what lies below. */
    public void deleteNode(NodeRef ref) {
        rights.checkWrite(ref);
        delete(state.nodes.get(ref));
    }

    private void delete(FakeNode node) {
        NodeRef ref = node.ref();
        policies.fire(
                BeforeDeleteNodePolicy.class,
                BeforeDeleteNodePolicy.QNAME,
                node,
                policy -> policy.beforeDeleteNode(ref));
        List.copyOf(state.nodes.values()).stream()
                .filter(child ->
                        child.parent() != null && ref.equals(child.parent().getParentRef()))
                .forEach(this::delete);
        state.nodes.remove(ref);
        state.versions.remove(ref);
        state.associations.removeIf(
                link -> link.getSourceRef().equals(ref) || link.getTargetRef().equals(ref));
        policies.fire(
                OnDeleteNodePolicy.class,
                OnDeleteNodePolicy.QNAME,
                node,
                policy -> policy.onDeleteNode(node.parent(), false));
    }

    public ChildAssociationRef moveNode(NodeRef ref, NodeRef newParent, QName assocType, QName name) {
        FakeNode before = node(ref);
        rights.checkWrite(newParent);
        policies.fire(
                BeforeMoveNodePolicy.class,
                BeforeMoveNodePolicy.QNAME,
                before,
                policy -> policy.beforeMoveNode(before.parent(), newParent));
        refuseDuplicate(newParent, ref, before.properties().get(ContentModel.PROP_NAME));
        ChildAssociationRef moved = new ChildAssociationRef(assocType, newParent, name, ref, true, -1);
        change(ref, node -> node.parent(moved));
        policies.fire(
                OnMoveNodePolicy.class,
                OnMoveNodePolicy.QNAME,
                node(ref),
                policy -> policy.onMoveNode(before.parent(), moved));
        entered(moved, false);
        return moved;
    }

    public ChildAssociationRef getPrimaryParent(NodeRef ref) {
        return node(ref).parent();
    }

    public List<ChildAssociationRef> getChildAssocs(NodeRef ref) {
        rights.checkRead(ref);
        Stream<ChildAssociationRef> primary = state.nodes.values().stream()
                .filter(node ->
                        node.parent() != null && ref.equals(node.parent().getParentRef()))
                .map(FakeNode::parent);
        return Stream.concat(primary, packaged(ref))
                .filter(child -> rights.mayRead(child.getChildRef()))
                .toList();
    }

    /** The only children of several parents there are here. */
    Stream<ChildAssociationRef> packaged(NodeRef ref) {
        return state.associations.stream()
                .filter(link -> link.getSourceRef().equals(ref)
                        && link.getTypeQName().equals(WorkflowModel.ASSOC_PACKAGE_CONTAINS))
                .map(link -> new ChildAssociationRef(link.getTypeQName(), ref, null, link.getTargetRef(), false, -1));
    }

    public List<ChildAssociationRef> getChildAssocs(NodeRef ref, Set<QName> types) {
        return getChildAssocs(ref).stream()
                .filter(child ->
                        types.contains(state.nodes.get(child.getChildRef()).type()))
                .toList();
    }

    public List<ChildAssociationRef> getChildAssocs(NodeRef ref, QNamePattern type, QNamePattern name) {
        return getChildAssocs(ref).stream()
                .filter(child -> type.isMatch(child.getTypeQName()) && name.isMatch(child.getQName()))
                .toList();
    }

    public NodeRef getChildByName(NodeRef ref, QName assocType, String name) {
        return getChildrenByName(ref, assocType, List.of(name)).stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .orElse(null);
    }

    public List<ChildAssociationRef> getChildrenByName(NodeRef ref, QName assocType, Collection<String> names) {
        return state.nodes.values().stream()
                .filter(node -> node.parent() != null
                        && ref.equals(node.parent().getParentRef())
                        && node.parent().getTypeQName().equals(assocType)
                        && names.stream()
                                .anyMatch(name -> name.equalsIgnoreCase(
                                        (String) node.properties().get(ContentModel.PROP_NAME))))
                .map(FakeNode::parent)
                .toList();
    }

    public AssociationRef createAssociation(NodeRef source, NodeRef target, QName type) {
        rights.checkWrite(source);
        rights.checkRead(target);
        AssociationRef link = new AssociationRef(numbers.incrementAndGet(), source, type, target);
        if (!state.associations.add(link)) {
            throw new IllegalStateException("association exists: " + link);
        }
        policies.fire(
                OnCreateAssociationPolicy.class,
                OnCreateAssociationPolicy.QNAME,
                state.nodes.get(source),
                policy -> policy.onCreateAssociation(link));
        return link;
    }

    public void removeAssociation(NodeRef source, NodeRef target, QName type) {
        policies.fire(
                BeforeDeleteAssociationPolicy.class,
                BeforeDeleteAssociationPolicy.QNAME,
                state.nodes.get(source),
                policy -> policy.beforeDeleteAssociation(new AssociationRef(null, source, type, target)));
        state.associations.removeIf(link -> link.getSourceRef().equals(source)
                && link.getTargetRef().equals(target)
                && link.getTypeQName().equals(type));
    }

    public void setAssociations(NodeRef source, QName type, List<NodeRef> targets) {
        state.associations.removeIf(link ->
                link.getSourceRef().equals(source) && link.getTypeQName().equals(type));
        targets.forEach(target -> createAssociation(source, target, type));
    }

    public List<AssociationRef> getTargetAssocs(NodeRef source, QNamePattern type) {
        return state.associations.stream()
                .filter(link -> link.getSourceRef().equals(source) && type.isMatch(link.getTypeQName()))
                .toList();
    }

    public List<AssociationRef> getSourceAssocs(NodeRef target, QNamePattern type) {
        return state.associations.stream()
                .filter(link -> link.getTargetRef().equals(target) && type.isMatch(link.getTypeQName()))
                .toList();
    }

    /** Every node, whoever may see it. */
    public List<FakeNode> all() {
        return List.copyOf(state.nodes.values());
    }

    /** Brings back a node that was deleted, as the wastebasket does. */
    public void restore(FakeNode node) {
        state.nodes.put(node.ref(), node);
        policies.fire(
                OnRestoreNodePolicy.class,
                OnRestoreNodePolicy.QNAME,
                node,
                policy -> policy.onRestoreNode(node.parent()));
    }

    boolean belongs(QName property, QName aspect) {
        return aspect.equals(model.aspectWith(property));
    }

    private void change(NodeRef ref, UnaryOperator<FakeNode> change) {
        rights.checkWrite(ref);
        state.nodes.computeIfPresent(ref, (key, node) -> change.apply(node));
    }
}
