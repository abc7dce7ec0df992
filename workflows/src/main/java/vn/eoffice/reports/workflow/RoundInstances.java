package vn.eoffice.reports.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import vn.eoffice.reports.round.RoundId;

/**
 * The processes that watch over rounds, by the rounds they watch: a round is the business key of its process. Whatever is
 * asked of a round that nobody watches does nothing. Works in the caller's transaction; throws what the engine throws.
 */
public final class RoundInstances {

    private final RuntimeService processes;

    public RoundInstances(RuntimeService processes) {
        this.processes = processes;
    }

    /** The process that watches over a round. */
    public Optional<ProcessInstance> find(RoundId round) {
        return Optional.ofNullable(processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(round.value(), RoundProcess.KEY)
                .singleResult());
    }

    /** A closed round goes on. Returns whether it was closed, and not ended or never begun. */
    public boolean reopen(RoundId round) {
        return signal(round, RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, RoundVariables.REOPEN));
    }

    /** The round's units have to be looked at by that time. */
    public void wakeBy(RoundId round, Instant time) {
        boolean late = find(round)
                .map(instance -> (String) processes.getVariable(instance.getId(), RoundVariables.NEXT))
                .filter(next -> next.isEmpty() || Instant.parse(next).isAfter(time))
                .isPresent();
        if (late && !signal(round, RoundProcess.WAITING, Map.of())) {
            signal(round, RoundProcess.RESTING, Map.of());
        }
    }

    /** An open round is closed. */
    public void close(RoundId round) {
        signal(round, RoundProcess.CONTROL, Map.of());
    }

    private boolean signal(RoundId round, String activity, Map<String, Object> variables) {
        Optional<Execution> waiting = find(round)
                .map(instance -> processes
                        .createExecutionQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .list())
                .flatMap(RoundInstances::leaf);
        waiting.ifPresent(execution -> processes.signal(execution.getId(), variables));
        return waiting.isPresent();
    }

    /** Where a place has a timer, the engine has two executions there, and the inner one waits. */
    private static Optional<Execution> leaf(List<Execution> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> one.getId().equals(other.getParentId())))
                .findFirst();
    }
}
