package vn.eoffice.reports.alfresco.routing;

import java.util.Date;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import vn.eoffice.reports.alfresco.routing.OtherClients.StartForm;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.workflow.RoutingVariables;

/**
 * Gives a new process what it runs with. Whatever another client sent is only a wish: the document is the one in the
 * workflow's package, the drafter is whoever is signed in, and the use case decides. The business key keeps the document, and a
 * slip how it goes: the REST API lets those who take part in a process change its variables.
 */
record StartListener(
        ExecutionListener everywhere, OwnCalls own, OtherClients clients, Refusals refusals, KeptTerms terms)
        implements ExecutionListener {

    /** When the start form was completed; as the REST API does, our adapter says so itself, and Share ends the form. */
    private static final String START_COMPLETED = "_startTaskCompleted";

    @Override
    public void notify(DelegateExecution execution) {
        refusals.translating(() -> start(execution));
    }

    private void start(DelegateExecution execution) {
        if (own.inProgress()) {
            execution.setVariable(START_COMPLETED, new Date());
        }
        RoutingRequest request = own.request().orElseGet(() -> clients.admit(form(execution)));
        RoutingVariables.of(request).forEach(execution::setVariable);
        execution
                .getEngineServices()
                .getRuntimeService()
                .updateBusinessKey(
                        execution.getProcessInstanceId(), request.document().value());
        check(execution);
        terms.keep(execution);
    }

    private void check(DelegateExecution execution) {
        try {
            everywhere.notify(execution);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static StartForm form(DelegateExecution execution) {
        return new StartForm(
                text(execution, RoutingVariables.PACKAGE),
                text(execution, RoutingVariables.REVIEWER),
                text(execution, RoutingVariables.SIGNER),
                text(execution, RoutingVariables.RED_AFTER));
    }

    private static String text(DelegateExecution execution, String variable) {
        Object value = execution.getVariable(variable);
        return value == null ? null : value.toString();
    }
}
