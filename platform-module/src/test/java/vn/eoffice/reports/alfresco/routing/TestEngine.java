package vn.eoffice.reports.alfresco.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.engine.runtime.Job;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;

/**
 * An Activiti engine whose transactions end with those of an Alfresco in memory. Kept from test to test, because an engine
 * takes longer to start than a contract to run.
 */
final class TestEngine {

    static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    final ProcessEngine engine;
    private final DefaultClockImpl clock = new DefaultClockImpl();
    private final Map<Object, Object> registry = new HashMap<>();
    private final TransactionTemplate transaction;
    private FakeAlfresco alfresco;

    TestEngine() {
        DriverManagerDataSource database =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setClock(clock);
        configuration.setBeans(registry);
        engine = configuration.buildProcessEngine();
    }

    /** The same for the next test, with its Alfresco. */
    TestEngine cleared(FakeAlfresco next) {
        registry.put("rptOnTaskDelete", (TaskListener) task -> {});
        engine.getRepositoryService().createDeploymentQuery().list().forEach(deployment -> engine.getRepositoryService()
                .deleteDeployment(deployment.getId(), true));
        alfresco = next;
        clock.setCurrentTime(Date.from(MONDAY));
        return this;
    }

    void register(Map<String, Object> beans) {
        registry.putAll(beans);
    }

    Engine services() {
        return new Engine(
                alfresco.workflows(engine),
                engine.getRuntimeService(),
                engine.getTaskService(),
                engine.getRepositoryService(),
                engine.getManagementService());
    }

    void inTransaction(Runnable work) {
        alfresco.inTransaction(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    Instant now() {
        return clock.getCurrentTime().toInstant();
    }

    /** Lets time go by, and the timers fire that are due then. */
    void pass(Duration time) {
        Instant now = now().plus(time);
        clock.setCurrentTime(Date.from(now));
        due(now).forEach(
                        job -> inTransaction(() -> engine.getManagementService().executeJob(job.getId())));
    }

    private List<Job> due(Instant now) {
        return engine.getManagementService().createJobQuery().orderByJobDuedate().asc().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(now))
                .toList();
    }
}
