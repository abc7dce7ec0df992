package vn.eoffice.reports.alfresco.routing;

import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.workflow.RoutingVariables;

/** What the workflow's listeners ask and tell when somebody uses another client than ours. */
public interface OtherClients {

    /** How a routing shall go that is being started with a form. */
    RoutingRequest admit(StartForm form);

    /** What a list of tasks may show of a document: nothing of a classified one. */
    String describe(DocumentId document);

    /** Refuses whoever may not decide at a step; asked for our own client too. */
    void requireEligible(RoutingStep step, Authority desk);

    /** A task is being completed. */
    void decided(RoutingTask task, Decision decision);

    /**
     * A task is being given to somebody.
     *
     * @param task with the owner it had
     * @param userId null when it is put back
     */
    void reassigned(RoutingTask task, String userId);

    /** A workflow has ended before its time. */
    void cancelled(DocumentId document);

    /**
     * What other clients fill in.
     *
     * @param workflowPackage reference of the node that holds the document; null when there is none
     * @param reviewer as typed, may be null
     * @param signer as typed, may be null
     * @param stepTime ISO-8601 duration, may be null
     * @see RoutingVariables
     */
    record StartForm(String workflowPackage, String reviewer, String signer, String stepTime) {}
}
