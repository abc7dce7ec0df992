package vn.eoffice.reports.host.routing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.RuntimeService;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.workflow.RoundInstances;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoundVariables;

/** Watches rounds by an engine in this process, which must use the caller's transactions. */
public final class EngineRoundWatch implements RoundWatch {

    private final RuntimeService processes;
    private final RoundInstances instances;

    public EngineRoundWatch(RuntimeService processes) {
        this.processes = processes;
        this.instances = new RoundInstances(processes);
    }

    @Override
    public void open(RoundId round) {
        EngineFailure.translating(() -> {
            if (!instances.reopen(round)) {
                Map<String, Object> variables = new HashMap<>(RoundVariables.of(round));
                processes.startProcessInstanceByKey(RoundProcess.KEY, round.value(), variables);
            }
        });
    }

    @Override
    public void wakeBy(RoundId round, Instant time) {
        EngineFailure.translating(() -> instances.wakeBy(round, time));
    }

    @Override
    public void close(RoundId round) {
        EngineFailure.translating(() -> instances.close(round));
    }

    @Override
    public void cancel(RoundId round, String reason) {
        instances.find(round).ifPresent(instance -> processes.deleteProcessInstance(instance.getId(), reason));
    }
}
