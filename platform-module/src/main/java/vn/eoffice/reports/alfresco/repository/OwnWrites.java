package vn.eoffice.reports.alfresco.repository;

import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.namespace.QName;

/**
 * Keeps the behaviours that are bound to documents, or to what documents are, quiet while a use case writes one: it has checked
 * already. Those bound to aspects stay awake. Who made a document and when is written as the use case says, too. Rules of a folder
 * fire for documents, but not for register entries, receipts and counters.
 */
public final class OwnWrites {

    private final BehaviourFilter behaviours;
    private final RuleService rules;

    public OwnWrites(AlfrescoServices services) {
        this.behaviours = services.behaviours();
        this.rules = services.rules();
    }

    /** Changes a document's node. */
    public <T> T changing(NodeRef node, Supplier<T> work) {
        return quiet(node, Names.DOCUMENT, () -> quiet(node, ContentModel.ASPECT_AUDITABLE, work));
    }

    /**
     * Makes a node in a folder of records, and leaves the folder's own date alone. Alfresco would change it after the commit in
     * another transaction, for which all wait who wait for this one.
     */
    public <T> T within(NodeRef folder, Supplier<T> work) {
        return quiet(folder, ContentModel.ASPECT_AUDITABLE, () -> withoutRules(work));
    }

    /**
     * Writes a record. A rule that somebody set on a folder above would fire for it, too: that is not what people mean by it, and
     * Alfresco looks for rules while others wait for the series.
     */
    public <T> T withoutRules(Supplier<T> work) {
        if (!rules.isEnabled()) {
            return work.get();
        }
        rules.disableRules();
        try {
            return work.get();
        } finally {
            rules.enableRules();
        }
    }

    private <T> T quiet(NodeRef node, QName name, Supplier<T> work) {
        behaviours.disableBehaviour(node, name);
        try {
            return work.get();
        } finally {
            behaviours.enableBehaviour(node, name);
        }
    }

    /** Makes a document's node, which has no reference yet. */
    public <T> T creating(Supplier<T> work) {
        // Without its subclasses a type would go on watching over plans and reports.
        behaviours.disableBehaviour(Names.DOCUMENT, true);
        try {
            return unstamped(work);
        } finally {
            behaviours.enableBehaviour(Names.DOCUMENT);
        }
    }

    private <T> T unstamped(Supplier<T> work) {
        behaviours.disableBehaviour(ContentModel.ASPECT_AUDITABLE);
        try {
            return work.get();
        } finally {
            behaviours.enableBehaviour(ContentModel.ASPECT_AUDITABLE);
        }
    }
}
