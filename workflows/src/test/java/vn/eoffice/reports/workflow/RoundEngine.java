package vn.eoffice.reports.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import vn.eoffice.reports.round.Reminder;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.routing.DueLevel;

/** An Activiti engine in memory with the round deployed, its clock and what is due when in the test's hands. */
final class RoundEngine implements AutoCloseable, RoundEvents {

    static final Instant MONDAY = Instant.parse("2026-05-04T02:00:00Z");
    static final RoundId ROUND = new RoundId("dot-1");

    final ProcessEngine engine;
    final Map<String, Instant> due = new TreeMap<>();
    final List<String> woken = new ArrayList<>();
    int questions;
    private final DefaultClockImpl clock = new DefaultClockImpl();

    RoundEngine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setClock(clock);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        configuration.setBeans(new HashMap<>(new RoundDelegates(this).beans()));
        engine = configuration.buildProcessEngine();
        setTime(MONDAY);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(RoundProcess.RESOURCE)
                .deploy();
    }

    @Override
    public Optional<Reminder> next(RoundId round, String unit) {
        questions++;
        return Optional.ofNullable(due.get(unit)).map(at -> new Reminder(DueLevel.YELLOW, at));
    }

    /** Whoever is woken is left in peace after that. */
    @Override
    public void wake(RoundId round, String unit) {
        woken.add(unit);
        due.remove(unit);
    }

    void start(List<String> units) {
        start(new HashMap<>(RoundVariables.of(ROUND, units)));
    }

    void start(Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(RoundProcess.KEY, ROUND.value(), variables);
    }

    /** Something about a unit has changed. */
    void change(String unit) {
        Execution part = engine.getRuntimeService()
                .createExecutionQuery()
                .variableValueEquals(RoundVariables.UNIT, unit)
                .singleResult();
        signal(part, Map.of());
    }

    void signal(String activity, Map<String, Object> variables) {
        signal(
                engine.getRuntimeService()
                        .createExecutionQuery()
                        .activityId(activity)
                        .singleResult(),
                variables);
    }

    private void signal(Execution part, Map<String, Object> variables) {
        Execution leaf = part;
        for (Execution child = part; child != null; child = child(leaf)) {
            leaf = child;
        }
        engine.getRuntimeService().signal(leaf.getId(), variables);
    }

    private Execution child(Execution parent) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .parentId(parent.getId())
                .singleResult();
    }

    /** Puts the clock there and runs the timers that are due. */
    void pass(Instant now) {
        setTime(now);
        engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(now))
                .map(Job::getId)
                .toList()
                .forEach(engine.getManagementService()::executeJob);
    }

    long timers() {
        return engine.getManagementService().createJobQuery().count();
    }

    long at(String activity) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .activityId(activity)
                .count();
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    private void setTime(Instant time) {
        clock.setCurrentTime(Date.from(time));
    }

    @Override
    public void close() {
        engine.close();
    }
}
