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

    /**
     * Starts the routing of a document.
     *
     * @throws vn.eoffice.reports.error.ReportException CONFLICT ({@code document.not-open}) when it is being
     *     routed already
     */
    void start(RoutingRequest request);

    /** Open tasks that a person may complete, the most urgent first. */
    Page<RoutingTask> tasks(Actor actor, PageRequest page);

    /** An open task. */
    Optional<RoutingTask> task(String taskId);

    /**
     * Completes a task; what follows has happened when this returns.
     *
     * @param comment the reason of a return; null when there is nothing to say
     * @throws vn.eoffice.reports.error.ReportException NOT_FOUND ({@code task.not-found}) when it is no longer open;
     *     INVALID when its step does not know the verdict; whatever the steps up to the next desk throw
     */
    void complete(String taskId, Actor actor, Verdict verdict, String comment);

    /**
     * Hands a task to another person.
     *
     * @throws vn.eoffice.reports.error.ReportException NOT_FOUND ({@code task.not-found}) when it is no longer open
     */
    void assign(String taskId, String userId);

    /** Ends the routing of a document; nothing happens when it is not being routed. */
    void cancel(DocumentId document, String reason);
}
