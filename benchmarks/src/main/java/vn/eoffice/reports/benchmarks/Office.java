package vn.eoffice.reports.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.host.ReportManagementApplication;
import vn.eoffice.reports.rest.Transactions;

/** The whole embedded host in this process, to be used without HTTP: its use cases, ports and transactions. */
final class Office implements AutoCloseable {

    /** The made-up province's people. */
    static final String CLERK = "vanthu";

    static final String REVIEWER = "thamdinh";
    static final String SIGNER = "lanhdao";
    static final String RECIPIENT = "nguoinhan";
    static final String ARCHIVIST = "luutru";

    private final ConfigurableApplicationContext host;

    private Office(ConfigurableApplicationContext host) {
        this.host = host;
    }

    /** On the default database, an H2 file. */
    static Office open(Path home, String... settings) {
        Stream<String> fixed = Stream.of(
                "--reports.home=" + home,
                "--reports.port=0",
                "--reports.demo.password=" + HostProcess.PASSWORD,
                "--logging.level.vn.eoffice.reports=warn");
        String[] arguments = Stream.concat(fixed, Arrays.stream(settings)).toArray(String[]::new);
        return new Office(new SpringApplicationBuilder(ReportManagementApplication.class)
                .logStartupInfo(false)
                .run(arguments));
    }

    /** On a PostgreSQL server. */
    static Office open(Path home, PostgresServer server) {
        return open(
                home,
                "--spring.profiles.active=postgres",
                "--reports.database.url=" + server.jdbcUrl(),
                "--reports.database.user=" + PostgresServer.USER,
                "--reports.database.password=");
    }

    UseCases cases() {
        return host.getBean(UseCases.class);
    }

    <T> T bean(Class<T> type) {
        return host.getBean(type);
    }

    Ports ports() {
        return host.getBean(Ports.class);
    }

    Transactions transactions() {
        return host.getBean(Transactions.class);
    }

    Actor person(String userId) {
        return transactions().read(() -> ports().directory().person(userId).orElseThrow());
    }

    @Override
    public void close() {
        host.close();
    }
}
