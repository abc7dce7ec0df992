package vn.eoffice.reports.workflow;

import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingTask;

/**
 * A host's own list of the open tasks, kept in the engine's transaction so that it never tells anything else than the
 * engine. For a host whose engine is too slow, or too forgetful, to be asked for a page of the inbox.
 */
public interface TaskBoard {

    /** The board of a host that asks its engine. */
    TaskBoard NONE = new TaskBoard() {
        @Override
        public void opened(RoutingTask task) {
            // asked from the engine
        }

        @Override
        public void moved(String taskId, Authority owner) {
            // asked from the engine
        }

        @Override
        public void escalated(DocumentId document, DueLevel level) {
            // asked from the engine
        }

        @Override
        public void closed(String taskId) {
            // asked from the engine
        }
    };

    /** A task was created. */
    void opened(RoutingTask task);

    /** A task has another owner. */
    void moved(String taskId, Authority owner);

    /** The open task of a document is later than it was. */
    void escalated(DocumentId document, DueLevel level);

    /** A task was completed, or its process was cancelled. */
    void closed(String taskId);
}
