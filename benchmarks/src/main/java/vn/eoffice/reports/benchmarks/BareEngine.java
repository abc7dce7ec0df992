package vn.eoffice.reports.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.activiti.engine.task.Task;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.workflow.RoutingDelegates;
import vn.eoffice.reports.workflow.RoutingProcess;
import vn.eoffice.reports.workflow.RoutingVariables;

/**
 * The workflow engine alone, set up as in the host, with the same process on a database file of its own, and nothing
 * done at any step.
 */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource database = new HikariDataSource();
    private final ProcessEngine engine;

    /** A listener and delegate of every sort. */
    private static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {
        private static final long serialVersionUID = 1;

        @Override
        public void execute(DelegateExecution execution) {}

        @Override
        public void notify(DelegateExecution execution) {}

        @Override
        public void notify(DelegateTask task) {}
    }

    BareEngine(Path folder) {
        database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("engine") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
        database.setUsername("sa");
        database.setPassword("");
        database.setMaximumPoolSize(24);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        Map<Object, Object> beans = new HashMap<>();
        new RoutingDelegates(null, null, null).beans().keySet().forEach(name -> beans.put(name, new Nothing()));
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(RoutingProcess.RESOURCE)
                .deploy();
    }

    /** Carries something from its start over both desks to its end. */
    void route() {
        RoutingRequest request = new RoutingRequest(
                DocumentId.random(),
                Office.CLERK,
                Authority.user(Office.REVIEWER),
                Authority.user(Office.SIGNER),
                Duration.ofDays(5),
                Duration.ofDays(3));
        Map<String, Object> variables = new HashMap<>(RoutingVariables.of(request));
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        RoutingProcess.KEY, request.document().value(), variables)
                .getId();
        approve(instance);
        approve(instance);
    }

    private void approve(String instance) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of(RoutingVariables.VERDICT, "approve"));
    }

    long unfinished() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
