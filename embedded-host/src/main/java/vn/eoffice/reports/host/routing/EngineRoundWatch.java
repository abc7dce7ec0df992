package vn.eoffice.reports.host.routing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoundVariables;

/** Watches rounds by an engine in this process, which must use the caller's transactions. */
public final class EngineRoundWatch implements RoundWatch {

    private final RuntimeService processes;

    public EngineRoundWatch(RuntimeService processes) {
        this.processes = processes;
    }

    @Override
    public void open(RoundId round) {
        if (!signal(round, RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, RoundVariables.REOPEN))) {
            Map<String, Object> variables = new HashMap<>(RoundVariables.of(round));
            EngineFailure.translating(
                    () -> processes.startProcessInstanceByKey(RoundProcess.KEY, round.value(), variables));
        }
    }

    @Override
    public void wakeBy(RoundId round, Instant time) {
        boolean late = instance(round)
                .map(instance -> (String) processes.getVariable(instance.getId(), RoundVariables.NEXT))
                .filter(next -> next.isEmpty() || Instant.parse(next).isAfter(time))
                .isPresent();
        if (late && !signal(round, RoundProcess.WAITING, Map.of())) {
            signal(round, RoundProcess.RESTING, Map.of());
        }
    }

    @Override
    public void close(RoundId round) {
        signal(round, RoundProcess.CONTROL, Map.of());
    }

    @Override
    public void cancel(RoundId round, String reason) {
        instance(round).ifPresent(instance -> processes.deleteProcessInstance(instance.getId(), reason));
    }

    private boolean signal(RoundId round, String activity, Map<String, Object> variables) {
        Optional<Execution> waiting = instance(round)
                .map(instance -> processes
                        .createExecutionQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .list())
                .flatMap(EngineRoundWatch::leaf);
        waiting.ifPresent(execution -> EngineFailure.translating(() -> processes.signal(execution.getId(), variables)));
        return waiting.isPresent();
    }

    /** Where a place has a timer, the engine has two executions there, and the inner one waits. */
    private static Optional<Execution> leaf(List<Execution> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> one.getId().equals(other.getParentId())))
                .findFirst();
    }

    private Optional<ProcessInstance> instance(RoundId round) {
        return Optional.ofNullable(processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(round.value(), RoundProcess.KEY)
                .singleResult());
    }
}
