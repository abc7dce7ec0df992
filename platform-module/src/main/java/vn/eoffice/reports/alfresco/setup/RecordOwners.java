package vn.eoffice.reports.alfresco.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;

/**
 * Takes folders and records from whoever happened to be signed in when they were made, and gives them to the system: an
 * early version of this module left them to those people, who then could do with them what they liked.
 */
public final class RecordOwners {

    private static final Logger LOG = LoggerFactory.getLogger(RecordOwners.class);
    private static final int BATCH = 500;

    private final NodeService nodes;
    private final OwnableService owners;
    private final Folders folders;
    private final NewTransactions transactions;
    private final Identity identity;

    public RecordOwners(AlfrescoServices services, Folders folders, NewTransactions transactions, Identity identity) {
        this.nodes = services.nodes();
        this.owners = services.owners();
        this.folders = folders;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Does it, in transactions of its own; what belongs to the system already is left alone. */
    public void repair() {
        identity.asSystem(() -> {
            List<NodeRef> foreign = new ArrayList<>();
            folders.kept().forEach(folder -> collect(folder, foreign));
            // Below the folders that were made for documents, files and folders belong to people.
            folders.findDocuments().ifPresent(all -> collectFolders(all, foreign));
            for (int from = 0; from < foreign.size(); from += BATCH) {
                take(foreign.subList(from, Math.min(from + BATCH, foreign.size())));
            }
            if (!foreign.isEmpty()) {
                LOG.info("{} folders and records belong to the system now", foreign.size());
            }
            return Optional.empty();
        });
    }

    private void collectFolders(NodeRef documents, List<NodeRef> foreign) {
        add(documents, foreign);
        for (NodeRef unit : folders.children(documents)) {
            if (isFolder(unit)) {
                add(unit, foreign);
                folders.children(unit).stream().filter(this::isFolder).forEach(year -> add(year, foreign));
            }
        }
    }

    private void collect(NodeRef node, List<NodeRef> foreign) {
        add(node, foreign);
        folders.children(node).forEach(child -> collect(child, foreign));
    }

    private boolean isFolder(NodeRef node) {
        return nodes.getType(node).equals(ContentModel.TYPE_FOLDER);
    }

    private void add(NodeRef node, List<NodeRef> foreign) {
        if (!Folders.OWNER.equals(owners.getOwner(node))) {
            foreign.add(node);
        }
    }

    private void take(List<NodeRef> batch) {
        transactions.run(() -> {
            batch.forEach(node -> owners.setOwner(node, Folders.OWNER));
            return batch;
        });
    }
}
