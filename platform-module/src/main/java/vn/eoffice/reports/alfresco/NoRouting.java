package vn.eoffice.reports.alfresco;

import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;

/** Stands in for the workflow engine until it is connected: nothing is being routed, and nothing can be. */
final class NoRouting implements Routing {

    @Override
    public void start(RoutingRequest request) {
        throw unavailable();
    }

    @Override
    public Page<RoutingTask> tasks(Actor actor, PageRequest page) {
        throw unavailable();
    }

    @Override
    public Optional<RoutingTask> task(String taskId) {
        return Optional.empty();
    }

    @Override
    public void complete(String taskId, Actor actor, Verdict verdict, String comment) {
        throw unavailable();
    }

    @Override
    public void assign(String taskId, String userId) {
        throw unavailable();
    }

    @Override
    public void cancel(DocumentId document, String reason) {
        // nothing is being routed
    }

    private static ReportException unavailable() {
        return new ReportException(Problem.UNAVAILABLE, "storage.unavailable");
    }
}
