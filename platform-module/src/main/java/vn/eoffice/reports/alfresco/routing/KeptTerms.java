package vn.eoffice.reports.alfresco.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.activiti.engine.delegate.DelegateExecution;
import vn.eoffice.reports.alfresco.repository.RoutingSlips;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.workflow.RoutingVariables;

/**
 * Undoes what clients have done to the variables of a process: whoever started it or ever had a task of it may write them.
 * What counts is what was admitted at the start and what our listeners have noted since.
 */
final class KeptTerms {

    private static final List<String> NAMES = List.of(
            RoutingVariables.INITIATOR,
            RoutingVariables.REVIEWER,
            RoutingVariables.SIGNER,
            RoutingVariables.YELLOW_AFTER,
            RoutingVariables.RED_AFTER,
            RoutingVariables.SPECIAL_RED_AFTER,
            RoutingVariables.OWNER,
            RoutingVariables.SIGNED_BY);

    private final RoutingSlips slips;

    KeptTerms(RoutingSlips slips) {
        this.slips = slips;
    }

    /** Keeps the variables as they are now. */
    void keep(DelegateExecution execution) {
        Map<String, String> terms = new HashMap<>();
        NAMES.forEach(name -> {
            if (execution.getVariable(name) instanceof String value) {
                terms.put(name, value);
            }
        });
        String process = execution.getProcessInstanceId();
        if (!slips.of(process).filter(terms::equals).isPresent()) {
            slips.put(process, new DocumentId((String) execution.getVariable(RoutingVariables.DOCUMENT)), terms);
        }
    }

    /**
     * Brings the kept variables back.
     *
     * @throws ReportException CONFLICT when none are kept: the process can only be cancelled
     */
    void restore(DelegateExecution execution) {
        if (!restoreIfKept(execution)) {
            throw new ReportException(Problem.CONFLICT, "routing.start-again");
        }
    }

    /** The same for what must not fail; false when none are kept. */
    boolean restoreIfKept(DelegateExecution execution) {
        Optional<Map<String, String>> kept = slips.of(execution.getProcessInstanceId());
        kept.ifPresent(terms -> NAMES.forEach(name -> set(execution, name, terms.get(name))));
        set(execution, RoutingVariables.DOCUMENT, execution.getProcessBusinessKey());
        if (!isLevel(execution.getVariable(RoutingVariables.LEVEL))) {
            execution.setVariable(RoutingVariables.LEVEL, DueLevel.NORMAL.code());
        }
        return kept.isPresent();
    }

    private static boolean isLevel(Object value) {
        return value instanceof String code && DueLevel.ofCode(code).isPresent();
    }

    private static void set(DelegateExecution execution, String name, String value) {
        if (!Objects.equals(value, execution.getVariable(name))) {
            execution.setVariable(name, value);
        }
    }

    /** The routing is over. */
    void forget(DelegateExecution execution) {
        slips.remove(execution.getProcessInstanceId());
    }
}
