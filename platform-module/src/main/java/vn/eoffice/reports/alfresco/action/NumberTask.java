package vn.eoffice.reports.alfresco.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.repo.domain.node.NodeDAO;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.repository.DocumentNodes;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.register.DraftNumbers;

/**
 * {@code activiti:delegateExpression="${rptTakeNumber}"}: a service task for a province's own workflows, which takes the next
 * number for each document of the workflow's package that has none of its own yet. Behind a timer it acts for whoever started the
 * workflow, with their rights.
 *
 * <p>All who want a number of the series wait for the end of the transaction that takes one. So each is taken in a transaction of
 * its own, as long as nothing has been written yet in the workflow's: that takes its time to close its tasks and variables, and
 * may be large. If it fails afterwards, the document keeps its number, and the task run again finds it. What has been written
 * already is still locked for other transactions; then the number is taken in the same one.
 */
public final class NumberTask implements JavaDelegate {

    private final Function<DelegateExecution, NodeRef> folder;
    private final NodeService nodes;
    private final NodeDAO transactionsOfNodes;
    private final NewTransactions transactions;
    private final DraftNumbers numbers;
    private final Desk desk;
    private final Identity identity;

    /** @param folder where the documents of a workflow are */
    public NumberTask(
            Function<DelegateExecution, NodeRef> folder,
            NodeService nodes,
            NodeDAO transactionsOfNodes,
            NewTransactions transactions,
            DraftNumbers numbers,
            Desk desk,
            Identity identity) {
        this.folder = folder;
        this.nodes = nodes;
        this.transactionsOfNodes = transactionsOfNodes;
        this.transactions = transactions;
        this.numbers = numbers;
        this.desk = desk;
        this.identity = identity;
    }

    /** @throws IntegrityException with a text for people, when whoever acts may not number a document of the package */
    @Override
    public void execute(DelegateExecution execution) {
        try {
            Actor actor = desk.actor();
            contents(execution).forEach(node -> alone(() -> take(node, actor)));
        } catch (ReportException e) {
            throw new IntegrityException(desk.error(e), null);
        }
    }

    private List<NodeRef> contents(DelegateExecution execution) {
        NodeRef packaged = folder.apply(execution);
        return identity.asSystem(() -> nodes.getChildAssocs(packaged)).stream()
                .filter(child -> WorkflowModel.ASSOC_PACKAGE_CONTAINS.equals(child.getTypeQName()))
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    /** Whatever else lies in the package has no number. */
    private Optional<Document> take(NodeRef node, Actor actor) {
        boolean numbered = identity.asSystem(() -> nodes.exists(node) && DocumentNodes.isDocument(nodes.getType(node)));
        return numbered
                ? Optional.of(numbers.take(new DocumentId(node.getId()), desk.result("reserved-by-workflow"), actor))
                : Optional.empty();
    }

    private <T> void alone(Supplier<T> work) {
        if (transactionsOfNodes.getCurrentTransactionId(false) == null) {
            transactions.run(work);
        } else {
            work.get();
        }
    }
}
