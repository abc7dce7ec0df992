package vn.eoffice.reports.host.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.util.DefaultClockImpl;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.RoundWatchContract;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.workflow.RoundDelegates;
import vn.eoffice.reports.workflow.RoundEvents;
import vn.eoffice.reports.workflow.RoundProcess;

class EngineRoundWatchTest extends RoundWatchContract {

    @Override
    protected Office open() {
        return new Watched();
    }

    private static final class Watched implements Office, RoundEvents {

        private final DefaultClockImpl clock = new DefaultClockImpl();
        private final TransactionTemplate transaction;
        private final ProcessEngine engine;
        private final EngineRoundWatch watch;
        private Instant next;
        private int woken;

        Watched() {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
            transaction = new TransactionTemplate(transactions);
            SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
            configuration.setDataSource(database);
            configuration.setTransactionManager(transactions);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setJobExecutorActivate(false);
            configuration.setHistory("none");
            configuration.setIdGenerator(() -> UUID.randomUUID().toString());
            configuration.setClock(clock);
            configuration.setBeans(new HashMap<>(new RoundDelegates(this).beans()));
            engine = configuration.buildProcessEngine();
            clock.setCurrentTime(Date.from(Instant.parse("2026-05-04T02:00:00Z")));
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource(RoundProcess.RESOURCE)
                    .deploy();
            watch = new EngineRoundWatch(engine.getRuntimeService());
        }

        @Override
        public Optional<Instant> next(RoundId round) {
            return Optional.ofNullable(next);
        }

        @Override
        public void wake(RoundId round) {
            woken++;
            next = null;
        }

        @Override
        public RoundWatch watch() {
            return watch;
        }

        @Override
        public void next(Instant time) {
            next = time;
        }

        @Override
        public int woken() {
            return woken;
        }

        @Override
        public Instant now() {
            return clock.getCurrentTime().toInstant();
        }

        @Override
        public void pass(Duration time) {
            Instant now = now().plus(time);
            clock.setCurrentTime(Date.from(now));
            ManagementService jobs = engine.getManagementService();
            jobs.createJobQuery().list().stream()
                    .filter(job -> !job.getDuedate().toInstant().isAfter(now))
                    .forEach(job -> jobs.executeJob(job.getId()));
        }

        @Override
        public void inTransaction(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
