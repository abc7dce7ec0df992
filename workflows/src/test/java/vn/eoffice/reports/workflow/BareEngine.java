package vn.eoffice.reports.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.RoutingRequest;

/** An Activiti engine with the routing deployed, in memory unless told otherwise, its clock in the test's hands. */
final class BareEngine implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");
    static final DocumentId PLAN = new DocumentId("plan-17");
    static final Authority REVIEWER = Authority.user("binh");
    static final Authority SIGNERS = Authority.role(Role.SIGNER);

    final RecordedEvents events = new RecordedEvents();
    final RecordedBoard board = new RecordedBoard();
    final ProcessEngine engine;
    private final DefaultClockImpl clock = new DefaultClockImpl();

    BareEngine() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** An engine on a database that may have been another engine's. */
    BareEngine(String database) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJdbcUrl(database);
        configuration.setClock(clock);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(new RoutingDelegates(events, board, RoutingHost.BARE).beans()));
        engine = configuration.buildProcessEngine();
        setTime(MONDAY);
        engine.getRepositoryService()
                .createDeployment()
                .name(RoutingProcess.KEY)
                .enableDuplicateFiltering()
                .addClasspathResource(RoutingProcess.RESOURCE)
                .deploy();
    }

    static RoutingRequest request(Authority reviewer) {
        return new RoutingRequest(PLAN, "an", reviewer, SIGNERS, Duration.ofDays(5), Duration.ofDays(3));
    }

    ProcessInstance start(RoutingRequest request) {
        return start(new HashMap<>(RoutingVariables.of(request)));
    }

    ProcessInstance start(Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(RoutingProcess.KEY, PLAN.value(), variables);
    }

    /** Completes the only open task. */
    void complete(String actor, String verdict, String comment) {
        Map<String, Object> local = new HashMap<>();
        local.put(RoutingVariables.VERDICT, verdict);
        local.put(RoutingVariables.COMMENT, comment);
        local.put(RoutingVariables.ACTOR, actor);
        engine.getTaskService().complete(openTask().getId(), local, true);
    }

    Task openTask() {
        return engine.getTaskService().createTaskQuery().singleResult();
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    String variable(String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .excludeTaskVariables()
                .variableName(name)
                .singleResult()
                .getValue()
                .toString();
    }

    /** Puts the clock that long after the start and runs the timers that are due, the latest first when reversed. */
    void pass(Duration sinceMonday, boolean reversed) {
        Instant now = MONDAY.plus(sinceMonday);
        setTime(now);
        List<Job> due = engine.getManagementService().createJobQuery().orderByJobDuedate().asc().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(now))
                .sorted((a, b) -> reversed ? b.getDuedate().compareTo(a.getDuedate()) : 0)
                .toList();
        due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private void setTime(Instant time) {
        clock.setCurrentTime(Date.from(time));
    }

    @Override
    public void close() {
        engine.close();
    }
}
