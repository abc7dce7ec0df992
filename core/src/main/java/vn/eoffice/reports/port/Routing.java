package vn.eoffice.reports.port;

import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;

/**
 * The workflow engine that carries documents from desk to desk. Works in the caller's transaction and runs the steps
 * between two desks in it. Checks no permissions: the use cases do.
 */
public interface Routing {

    /** Starts the routing of a document that is not being routed. */
    void start(RoutingRequest request);

    /** Open tasks that a person may complete, the most urgent first. */
    Page<RoutingTask> tasks(Actor actor, PageRequest page);

    /** An open task. */
    Optional<RoutingTask> task(String taskId);

    /** Completes a task; what follows has happened when this returns. */
    void complete(String taskId, Actor actor, Verdict verdict, String comment);

    /** Hands a task to another person. */
    void assign(String taskId, String userId);

    /** Ends the routing of a document; nothing happens when it is not being routed. */
    void cancel(DocumentId document, String reason);
}
