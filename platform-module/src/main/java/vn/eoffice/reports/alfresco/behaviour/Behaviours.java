package vn.eoffice.reports.alfresco.behaviour;

import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
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
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PublicLinks;

/**
 * Binds everything of this package. Nothing is bound to {@code cm:content} or {@code cm:folder}, so that other files of
 * the repository cost nothing: only to documents, to filing folders, and to aspects of the office. The only exceptions
 * are the removal of the few stock aspects a document must keep, and links for everybody.
 */
public final class Behaviours {

    private static final QName NUMBERED = Names.of("rpt:numbered");

    private final PolicyComponent policies;

    public Behaviours(PolicyComponent policies) {
        this.policies = policies;
    }

    /** What documents must not suffer. */
    public void bind(RecordGuard guard, PropertyGuard properties, Wastebasket wastebasket) {
        on(BeforeDeleteNodePolicy.QNAME, Names.DOCUMENT, guard, "beforeDeleteNode");
        on(BeforeDeleteNodePolicy.QNAME, Names.DOCUMENT, wastebasket, "beforeDeleteNode");
        on(BeforeMoveNodePolicy.QNAME, Names.DOCUMENT, guard, "beforeMoveNode");
        on(BeforeSetNodeTypePolicy.QNAME, Names.DOCUMENT, guard, "beforeSetNodeType");
        on(BeforeCheckOut.QNAME, Names.DOCUMENT, guard, "beforeCheckOut");
        on(BeforeLock.QNAME, Names.DOCUMENT, guard, "beforeLock");
        on(OnUpdatePropertiesPolicy.QNAME, Names.DOCUMENT, properties, "onUpdateProperties");
        on(OnRestoreNodePolicy.QNAME, Names.DOCUMENT, wastebasket, "onRestoreNode");
        keptAspects().forEach(aspect -> on(BeforeRemoveAspectPolicy.QNAME, aspect, guard, "beforeRemoveAspect"));
        linked(OnCreateAssociationPolicy.QNAME, Names.DOCUMENT, guard, "onCreateAssociation");
        linked(BeforeDeleteAssociationPolicy.QNAME, Names.DOCUMENT, guard, "beforeDeleteAssociation");
    }

    /** Links for everybody, whatever they show: Alfresco's own aspect has no other class to bind to. */
    public void bind(LinkGuard links) {
        on(OnAddAspectPolicy.QNAME, PublicLinks.ASPECT, links, "onAddAspect");
        on(OnSetNodeTypePolicy.QNAME, Names.DOCUMENT, links, "onSetNodeType");
    }

    /** Records that nobody keeps by hand. */
    public void bind(RecordKeeping records) {
        RecordKeeping.TYPES.forEach(type -> {
            on(OnCreateNodePolicy.QNAME, type, records, "onCreateNode");
            on(OnUpdatePropertiesPolicy.QNAME, type, records, "onUpdateProperties");
            on(BeforeDeleteNodePolicy.QNAME, type, records, "beforeDeleteNode");
            on(BeforeMoveNodePolicy.QNAME, type, records, "beforeMoveNode");
            on(BeforeSetNodeTypePolicy.QNAME, type, records, "beforeSetNodeType");
            on(OnSetNodeTypePolicy.QNAME, type, records, "onSetNodeType");
        });
    }

    /** What comes into filing folders, and documents that clients make. */
    public void bind(IntakeMarks marks, FolderGuard folders) {
        linked(OnCreateChildAssociationPolicy.QNAME, IntakeNames.FOLDER, marks, "onCreateChildAssociation");
        on(OnCreateNodePolicy.QNAME, Names.DOCUMENT, marks, "onCreateNode");
        on(OnSetNodeTypePolicy.QNAME, Names.DOCUMENT, marks, "onSetNodeType");
        on(OnUpdatePropertiesPolicy.QNAME, IntakeNames.MARK, marks, "onUpdateProperties");
        on(OnUpdatePropertiesPolicy.QNAME, IntakeNames.FOLDER, folders, "onUpdateProperties");
    }

    /** What copies take along. */
    public void bind(DocumentCopies copies) {
        Stream.of(Stream.of(Names.DOCUMENT), DocumentCopies.LEFT.stream(), DocumentCopies.FILTERED.stream())
                .flatMap(names -> names)
                .forEach(name -> on(OnCopyNodePolicy.QNAME, name, copies, "getCopyCallback"));
    }

    /** Citations as associations. */
    public void bind(CitationWatch citations) {
        on(OnUpdatePropertiesPolicy.QNAME, NUMBERED, citations, "onUpdateProperties");
        on(OnRestoreNodePolicy.QNAME, NUMBERED, citations, "onRestoreNode");
    }

    /** Units and groups. */
    public void bind(DirectoryWatch directory) {
        Stream.of("rpt:unit", "rpt:unitGroup").map(Names::of).forEach(type -> {
            on(OnUpdatePropertiesPolicy.QNAME, type, directory, "onUpdateProperties");
            on(OnDeleteNodePolicy.QNAME, type, directory, "onDeleteNode");
        });
    }

    private static Stream<QName> keptAspects() {
        return Stream.of(
                        DocumentCopies.FILTERED.stream(),
                        DocumentCopies.LEFT.stream().filter(aspect -> !aspect.equals(IntakeNames.FOLDER)),
                        Stream.of(
                                ContentModel.ASPECT_VERSIONABLE,
                                ContentModel.ASPECT_TITLED,
                                ContentModel.ASPECT_OWNABLE,
                                ContentModel.ASPECT_AUDITABLE))
                .flatMap(names -> names);
    }

    private void on(QName policy, QName name, Object behaviour, String method) {
        policies.bindClassBehaviour(
                policy, name, new JavaBehaviour(behaviour, method, NotificationFrequency.EVERY_EVENT));
    }

    private void linked(QName policy, QName name, Object behaviour, String method) {
        policies.bindAssociationBehaviour(
                policy, name, new JavaBehaviour(behaviour, method, NotificationFrequency.EVERY_EVENT));
    }
}
