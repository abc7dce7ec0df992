package vn.eoffice.reports.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import vn.eoffice.reports.round.RoundId;

/** An Activiti engine in memory with the round deployed, its clock and what is due when in the test's hands. */
final class RoundEngine implements AutoCloseable, RoundEvents {

    static final Instant MONDAY = Instant.parse("2026-05-04T02:00:00Z");
    static final RoundId ROUND = new RoundId("dot-1");

    final ProcessEngine engine;
    final List<Instant> woken = new ArrayList<>();
    Instant due;
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
    public Optional<Instant> next(RoundId round) {
        return Optional.ofNullable(due);
    }

    /** After that there is nothing to be reminded of. */
    @Override
    public void wake(RoundId round) {
        woken.add(due);
        due = null;
    }

    void start() {
        start(new HashMap<>(RoundVariables.of(ROUND)));
    }

    void start(Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(RoundProcess.KEY, ROUND.value(), variables);
    }

    void signal(String activity, Map<String, Object> variables) {
        Execution part = engine.getRuntimeService()
                .createExecutionQuery()
                .activityId(activity)
                .singleResult();
        engine.getRuntimeService().signal(part.getId(), variables);
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
