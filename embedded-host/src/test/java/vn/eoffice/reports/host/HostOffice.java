package vn.eoffice.reports.host;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.directory.JdbcOfficeTables;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Holidays;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.OfficeTables;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.port.TestOffice;

/** The host's adapters over a real database, without engine and web. One for each database and JVM, emptied for each test. */
public final class HostOffice implements TestOffice {

    private static final List<String> TABLES = List.of(
            "register_entry",
            "register",
            "counter",
            "journal",
            "mail_outbox",
            "index_queue",
            "reporting_round",
            "special_day",
            "office_row");

    private final ConfigurableApplicationContext context;
    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;

    /** The packages under test. No configuration by annotation, or a scan of the whole host would find it too. */
    @EnableAutoConfiguration
    @EnableConfigurationProperties(HostSettings.class)
    @ComponentScan({
        "vn.eoffice.reports.host.storage",
        "vn.eoffice.reports.host.search",
        "vn.eoffice.reports.host.notice",
        "vn.eoffice.reports.host.directory"
    })
    static class Adapters {

        @Bean
        CodeTables codeTables() {
            return CodeTables.standard();
        }

        @Bean
        Clock clock() {
            return Clock.tickMillis(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    private HostOffice(ConfigurableApplicationContext context) {
        this.context = context;
        this.transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    /** An empty office on a new H2 file. */
    static HostOffice onH2() {
        return OnH2.OFFICE.emptied();
    }

    /** An empty office on a PostgreSQL that this JVM started. */
    static HostOffice onPostgres() {
        return OnPostgres.OFFICE.emptied();
    }

    /** An office of its own, to be closed by the test with {@link #shutDown()}. */
    static HostOffice start(Path home, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "reports.home",
                home,
                "reports.directory.folder",
                TestDirectoryFiles.in(home),
                "reports.demo.password",
                "mat-khau-thu"));
        all.putAll(settings);
        return new HostOffice(new SpringApplicationBuilder(Adapters.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
    }

    void shutDown() {
        context.close();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    private HostOffice emptied() {
        List<String> ids = jdbc.queryForList("select id from document", String.class);
        inTransaction(() -> {
            TABLES.forEach(table -> jdbc.update("delete from " + table));
            ids.forEach(id -> documents().remove(new DocumentId(id)));
        });
        bean(JdbcOfficeTables.class).forget();
        return this;
    }

    @Override
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    @Override
    public Documents documents() {
        return bean(Documents.class);
    }

    @Override
    public DocumentSearch search() {
        return bean(DocumentSearch.class);
    }

    @Override
    public Contents contents() {
        return bean(Contents.class);
    }

    @Override
    public Counters counters() {
        return bean(Counters.class);
    }

    @Override
    public Registers registers() {
        return bean(Registers.class);
    }

    @Override
    public Deliveries deliveries() {
        return bean(Deliveries.class);
    }

    @Override
    public Permissions permissions() {
        return bean(Permissions.class);
    }

    @Override
    public Journal journal() {
        return bean(Journal.class);
    }

    @Override
    public Directory directory() {
        return bean(Directory.class);
    }

    @Override
    public Notifier notifier() {
        return bean(Notifier.class);
    }

    @Override
    public Rounds rounds() {
        return bean(Rounds.class);
    }

    @Override
    public Submissions submissions() {
        return bean(Submissions.class);
    }

    @Override
    public Holidays holidays() {
        return bean(Holidays.class);
    }

    @Override
    public OfficeTables tables() {
        return bean(OfficeTables.class);
    }

    private static final class OnH2 {
        static final HostOffice OFFICE = start(TestFolders.create(), Map.of());
    }

    private static final class OnPostgres {
        static final HostOffice OFFICE = start(TestFolders.create(), TestPostgres.settings());
    }
}
