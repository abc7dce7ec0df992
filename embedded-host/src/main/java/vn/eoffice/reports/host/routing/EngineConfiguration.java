package vn.eoffice.reports.host.routing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.asyncexecutor.DefaultAsyncJobExecutor;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.host.HostSettings;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.workflow.RoundDelegates;
import vn.eoffice.reports.workflow.RoundEvents;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoutingDelegates;
import vn.eoffice.reports.workflow.RoutingEvents;
import vn.eoffice.reports.workflow.RoutingHost;
import vn.eoffice.reports.workflow.RoutingProcess;

/**
 * The workflow engine on the host's database, in the host's transactions. It keeps no history of its own: the journal
 * is the record of what was done.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int TIMER_THREADS = 2;

    /** What the BPMN's expressions name; filled when the use cases, which themselves need the engine, are there. */
    @Bean
    EngineBeans engineBeans() {
        return new EngineBeans(new HashMap<>());
    }

    @Bean
    RoutingTaskTable routingTaskTable(JdbcTemplate template) {
        return new RoutingTaskTable(template);
    }

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            EngineBeans beans,
            HostSettings settings,
            Clock clock) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("none");
        // The engine's own generator takes a second connection while it holds one.
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setClock(new EngineClock(clock));
        engine.setBeans(beans.byName());
        engine.setJobExecutorActivate(false);
        engine.setAsyncExecutorEnabled(true);
        engine.setAsyncExecutorActivate(false);
        engine.setAsyncExecutor(timers((int) settings.engine().pollEvery().toMillis()));
        return engine;
    }

    private static DefaultAsyncJobExecutor timers(int pollMillis) {
        DefaultAsyncJobExecutor timers = new DefaultAsyncJobExecutor();
        timers.setCorePoolSize(TIMER_THREADS);
        timers.setMaxPoolSize(TIMER_THREADS);
        timers.setDefaultTimerJobAcquireWaitTimeInMillis(pollMillis);
        timers.setDefaultAsyncJobAcquireWaitTimeInMillis(pollMillis);
        return timers;
    }

    @Bean(destroyMethod = "close")
    ProcessEngine processEngine(SpringProcessEngineConfiguration engineSettings, JdbcTemplate tables) {
        ProcessEngine engine = engineSettings.buildProcessEngine();
        new EngineIndexes(tables).create();
        engine.getRepositoryService()
                .createDeployment()
                .name(RoutingProcess.KEY)
                .addClasspathResource(RoutingProcess.RESOURCE)
                .enableDuplicateFiltering()
                .deploy();
        engine.getRepositoryService()
                .createDeployment()
                .name(RoundProcess.KEY)
                .addClasspathResource(RoundProcess.RESOURCE)
                .enableDuplicateFiltering()
                .deploy();
        return engine;
    }

    @Bean
    Routing routing(ProcessEngine engine, RoutingTaskTable table) {
        return new EngineRouting(engine.getRuntimeService(), engine.getTaskService(), table);
    }

    @Bean
    RoundWatch roundWatch(ProcessEngine engine) {
        return new EngineRoundWatch(engine.getRuntimeService());
    }

    @Bean
    EngineTimers engineTimers(
            SpringProcessEngineConfiguration engineSettings,
            ProcessEngine engine,
            EngineBeans beans,
            UseCases useCases,
            RoundCases rounds,
            RoutingTaskTable table) {
        RoutingEvents events = RoutingEvents.of(useCases.routingSteps());
        beans.byName().putAll(new RoutingDelegates(events, table, RoutingHost.BARE).beans());
        beans.byName().putAll(new RoundDelegates(RoundEvents.of(rounds.steps())).beans());
        return new EngineTimers(engineSettings.getAsyncExecutor());
    }

    /**
     * Beans of the engine.
     *
     * @param byName may be changed until the host serves
     */
    record EngineBeans(Map<Object, Object> byName) {}
}
