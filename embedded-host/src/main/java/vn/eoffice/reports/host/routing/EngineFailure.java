package vn.eoffice.reports.host.routing;

import java.util.function.Function;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.workflow.EngineFailures;

/** Throws the reason that a person can act on instead of what the engine throws. */
final class EngineFailure {

    private static final Logger LOG = LoggerFactory.getLogger(EngineFailure.class);

    private EngineFailure() {}

    static void translating(Runnable work) {
        try {
            work.run();
        } catch (ActivitiException e) {
            throw EngineFailures.reason(e)
                    .<RuntimeException>map(Function.identity())
                    .orElse(e);
        }
    }

    /** The same for work on one task, which others may have completed meanwhile. */
    static void translating(String taskId, Runnable work) {
        try {
            translating(work);
        } catch (ActivitiObjectNotFoundException | ActivitiOptimisticLockingException e) {
            LOG.info("Task {} was completed or changed by somebody else meanwhile", taskId, e);
            ReportException gone = RoutingTaskTable.gone(taskId);
            gone.initCause(e);
            throw gone;
        }
    }
}
