package vn.eoffice.reports.host.routing;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import vn.eoffice.reports.error.ReportException;

/** Finds the reason that a person can act on in what the engine throws: it wraps whatever its listeners throw. */
final class EngineFailure {

    private EngineFailure() {}

    static void translating(Runnable work) {
        try {
            work.run();
        } catch (ActivitiException e) {
            throw reason(e).<RuntimeException>map(Function.identity()).orElse(e);
        }
    }

    /** The same for work on one task, which others may have completed meanwhile. */
    static void translating(String taskId, Runnable work) {
        try {
            translating(work);
        } catch (ActivitiObjectNotFoundException | ActivitiOptimisticLockingException e) {
            ReportException gone = RoutingTaskTable.gone(taskId);
            gone.initCause(e);
            throw gone;
        }
    }

    private static Optional<ReportException> reason(ActivitiException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(ReportException.class::isInstance)
                .map(ReportException.class::cast)
                .findFirst();
    }
}
