package vn.eoffice.reports.alfresco.routing;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.workflow.EngineFailures;
import vn.eoffice.reports.workflow.RoundInstances;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoundVariables;

/**
 * Watches rounds by Alfresco's workflow. The system starts and ends the processes: whoever starts one may end it in any
 * client, and its timers would run with that person's rights.
 */
public final class WorkflowRoundWatch implements RoundWatch {

    private static final String NAMESPACE = "http://eoffice.vn/model/report-round/1.0";

    private final Engine engine;
    private final RoundInstances instances;
    private final OwnCalls own;
    private final Identity identity;

    public WorkflowRoundWatch(Engine engine, OwnCalls own, Identity identity) {
        this.engine = engine;
        this.instances = new RoundInstances(engine.processes());
        this.own = own;
        this.identity = identity;
    }

    @Override
    public void open(RoundId round) {
        calling(() -> {
            if (!instances.reopen(round)) {
                start(round);
            }
        });
    }

    private void start(RoundId round) {
        Map<QName, Serializable> properties = new HashMap<>();
        RoundVariables.of(round).forEach((name, value) -> properties.put(property(name), value));
        properties.put(WorkflowModel.ASSOC_PACKAGE, engine.workflows().createPackage(null));
        engine.workflows()
                .startWorkflow(
                        engine.workflows()
                                .getDefinitionByName(Engine.PREFIX + RoundProcess.KEY)
                                .getId(),
                        properties);
    }

    private static QName property(String variable) {
        return QName.createQName(NAMESPACE, variable.substring(variable.indexOf('_') + 1));
    }

    @Override
    public void wakeBy(RoundId round, Instant time) {
        calling(() -> instances.wakeBy(round, time));
    }

    @Override
    public void close(RoundId round) {
        calling(() -> instances.close(round));
    }

    @Override
    public void cancel(RoundId round, String reason) {
        calling(() -> instances.find(round).ifPresent(instance -> engine.workflows()
                .cancelWorkflow(Engine.PREFIX + instance.getId())));
    }

    private void calling(Runnable work) {
        try {
            identity.asSystem(() -> {
                own.during(work);
                return work;
            });
        } catch (RuntimeException e) {
            throw EngineFailures.reason(e)
                    .<RuntimeException>map(reason -> reason)
                    .orElse(e);
        }
    }
}
