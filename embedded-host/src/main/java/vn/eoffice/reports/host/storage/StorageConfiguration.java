package vn.eoffice.reports.host.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.host.HostSettings;
import vn.eoffice.reports.host.model.ContentModel;
import vn.eoffice.reports.host.model.ModelMessages;
import vn.eoffice.reports.host.model.ModelValidator;
import vn.eoffice.reports.host.search.DocumentIndex;
import vn.eoffice.reports.host.search.IndexSource;
import vn.eoffice.reports.host.search.LuceneIndex;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Holidays;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;

/** The adapters of this package. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Changes of so long go into the full-text index together; a search does not wait for it. */
    private static final long INDEX_GATHERS_MILLIS = 250;

    @Bean
    Dialect dialect(DataSource dataSource) {
        return Dialect.of(dataSource);
    }

    @Bean
    Json storageJson() {
        return new Json();
    }

    @Bean
    NumberTerms numberTerms(CodeTables tables) {
        return new NumberTerms(tables);
    }

    @Bean
    DocumentRows documentRows(Json storageJson, NumberTerms numbers) {
        ModelGuard guard = new ModelGuard(new ModelValidator(ContentModel.load()), new ModelMessages());
        return new DocumentRows(storageJson, numbers, guard);
    }

    @Bean
    ContentStore contentStore(HostSettings settings, Clock clock) {
        return new ContentStore(settings.home().resolve("content"), clock);
    }

    @Bean
    TextArchive textArchive(ContentStore store) {
        return new TextArchive(store);
    }

    /** Has a connection of its own; depends on the tables, hence on {@code jdbc}. */
    @Bean(destroyMethod = "close")
    JdbcIndexSource indexSource(
            DataSourceProperties properties, JdbcClient jdbc, DocumentRows rows, TextArchive texts) {
        HikariDataSource own = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        own.setPoolName("full-text");
        own.setMaximumPoolSize(2);
        own.setMinimumIdle(1);
        own.setConnectionTimeout(5_000);
        own.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        return new JdbcIndexSource(own, rows, texts);
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService indexThread() {
        return Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "full-text"));
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    LuceneIndex luceneIndex(
            HostSettings settings, IndexSource source, NumberTerms numbers, ScheduledExecutorService indexThread) {
        Executor later = work -> indexThread.schedule(work, INDEX_GATHERS_MILLIS, TimeUnit.MILLISECONDS);
        return new LuceneIndex(settings.home().resolve("index"), source, numbers, later);
    }

    @Bean
    IndexQueue indexQueue(JdbcClient jdbc, DocumentIndex index) {
        return new IndexQueue(jdbc, index);
    }

    @Bean
    Documents documents(JdbcClient jdbc, DocumentRows rows, IndexQueue queue) {
        return new JdbcDocuments(jdbc, rows, queue);
    }

    @Bean
    DocumentSearch documentSearch(JdbcClient jdbc, DocumentRows rows, DocumentIndex index) {
        return new IndexedDocumentSearch(jdbc, rows, index);
    }

    @Bean
    Contents contents(JdbcClient jdbc, ContentStore store, TextArchive texts, IndexQueue queue) {
        return new JdbcContents(jdbc, store, texts, queue);
    }

    @Bean
    ContentSweep contentSweep(ContentStore store, JdbcClient jdbc, Clock clock) {
        return new ContentSweep(store, jdbc, clock);
    }

    @Bean
    Permissions permissions(JdbcTemplate template, Dialect dialect, IndexQueue queue) {
        return new JdbcPermissions(template, dialect, queue);
    }

    @Bean
    Counters counters(JdbcClient jdbc, Dialect dialect) {
        return new JdbcCounters(jdbc, dialect);
    }

    @Bean
    Registers registers(JdbcClient jdbc, Dialect dialect) {
        return new JdbcRegisters(jdbc, dialect);
    }

    @Bean
    Deliveries deliveries(JdbcTemplate template) {
        return new JdbcDeliveries(template);
    }

    @Bean
    Journal journal(JdbcClient jdbc, Json storageJson) {
        return new JdbcJournal(jdbc, storageJson);
    }

    @Bean
    Rounds rounds(JdbcTemplate template, Json storageJson) {
        return new JdbcRounds(template, new RoundRows(storageJson));
    }

    @Bean
    Submissions submissions(JdbcClient jdbc, Json storageJson) {
        return new JdbcSubmissions(jdbc, storageJson);
    }

    @Bean
    Holidays holidays(JdbcClient jdbc) {
        return new JdbcHolidays(jdbc);
    }
}
