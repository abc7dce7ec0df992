package vn.eoffice.reports.host.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.RoutingContract;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.workflow.RoutingDelegates;
import vn.eoffice.reports.workflow.RoutingEvents;
import vn.eoffice.reports.workflow.RoutingHost;
import vn.eoffice.reports.workflow.RoutingProcess;

/** An engine and the table of its tasks in one database, without the rest of the host. */
final class EngineOffice implements RoutingContract.Office {

    private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    private final DefaultClockImpl clock = new DefaultClockImpl();
    private final List<String> issued = new CopyOnWriteArrayList<>();
    private boolean refusing;
    private final Runnable drop;
    private final DataSource database;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final EngineRouting routing;
    private final RoutingTaskTable table;

    /**
     * @param drop removes the database afterwards
     */
    EngineOffice(DataSource database, Runnable drop) {
        this.drop = drop;
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V20__routing_task.sql")).execute(database);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        table = new RoutingTaskTable(new JdbcTemplate(database));
        Map<Object, Object> beans = new HashMap<>(new RoutingDelegates(events(), table, RoutingHost.BARE).beans());
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setClock(clock);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        this.database = database;
        new EngineIndexes(new JdbcTemplate(database)).create();
        clock.setCurrentTime(Date.from(MONDAY));
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(RoutingProcess.RESOURCE)
                .deploy();
        routing = new EngineRouting(engine.getRuntimeService(), engine.getTaskService(), table);
    }

    @Override
    public EngineRouting routing() {
        return routing;
    }

    @Override
    public void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    @Override
    public void pass(Duration time) {
        Instant now = clock.getCurrentTime().toInstant().plus(time);
        clock.setCurrentTime(Date.from(now));
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery().orderByJobDuedate().asc().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(now))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    @Override
    public List<String> issued() {
        return issued;
    }

    @Override
    public void refuseToIssue() {
        refusing = true;
    }

    DataSource database() {
        return database;
    }

    RoutingTaskTable table() {
        return table;
    }

    /** The same for the next test. */
    EngineOffice cleared() {
        inTransaction(() -> engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "cleared")));
        issued.clear();
        refusing = false;
        clock.setCurrentTime(Date.from(MONDAY));
        return this;
    }

    @Override
    public void close() {
        // kept for the next test: an engine takes longer to start than a contract to run
    }

    void shutDown() {
        engine.close();
        drop.run();
    }

    private RoutingEvents events() {
        return new RoutingEvents() {
            @Override
            public void arrive(DocumentId id, RoutingStep step, Authority owner) {
                // nobody is told here
            }

            @Override
            public void issue(DocumentId id, String signer) {
                if (refusing) {
                    throw new ReportException(Problem.CONFLICT, "register.closed");
                }
                issued.add(id + " " + signer);
            }

            @Override
            public void distribute(DocumentId id, String signer) {
                // nobody receives anything here
            }

            @Override
            public void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner) {
                // nobody is told here
            }
        };
    }
}
