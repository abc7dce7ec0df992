package vn.eoffice.reports.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.host.security.Account;
import vn.eoffice.reports.host.security.Accounts;
import vn.eoffice.reports.host.security.SecurityConfiguration;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.fake.InMemoryOffice;
import vn.eoffice.reports.port.fake.InMemoryRoundWatch;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget.Login;
import vn.eoffice.reports.rest.acceptance.TargetExtension;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.endpoint.Spool;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.routing.RoutingTimes;
import vn.eoffice.reports.settings.SettingsDesk;

/** The host's web side over an office in memory: no database, no engine, one second to start. */
final class InMemoryHost extends TargetExtension {

    static final long MAX_BYTES = 1 << 20;

    private static final String PASSWORD = "mật khẩu thử";

    @Override
    protected Running start() {
        ServletWebServerApplicationContext context =
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                        .properties("reports.port=0", "reports.upload.max-bytes=" + MAX_BYTES)
                        .run();
        AcceptanceTarget target = new AcceptanceTarget(
                URI.create("http://127.0.0.1:" + context.getWebServer().getPort()),
                Map.of(
                        Role.CLERK, login(TestDirectory.CLERK),
                        Role.REVIEWER, login(TestDirectory.REVIEWER),
                        Role.SIGNER, login(TestDirectory.SIGNER),
                        Role.RECIPIENT, login(TestDirectory.RECIPIENT),
                        Role.ARCHIVIST, login(TestDirectory.ARCHIVIST),
                        Role.ADMINISTRATOR, login(TestDirectory.ADMINISTRATOR)),
                TestDirectory.TU.name(),
                "KH/TU",
                "out-TU-2025-2030",
                TestDirectory.BINH_KHE.name(),
                true,
                Duration.ZERO);
        return new Running() {
            @Override
            public AcceptanceTarget target() {
                return target;
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }

    private static Login login(Actor actor) {
        return new Login(actor.userId(), PASSWORD);
    }

    @Import({WebConfiguration.class, SecurityConfiguration.class})
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Application {

        private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

        private final InMemoryOffice office = new InMemoryOffice(CLOCK);
        private final InMemoryRouting routing = new InMemoryRouting(CLOCK);

        @Bean
        Service service() throws IOException {
            Ports ports = new Ports(
                    office.documents(),
                    office.search(),
                    office.contents(),
                    office.counters(),
                    office.registers(),
                    office.deliveries(),
                    office.directory(),
                    office.permissions(),
                    office.journal(),
                    office.notifier(),
                    routing);
            RoutingTimes times = new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3));
            CodeTables codes = CodeTables.standard().withOwn(office.tables()::issuerCodes);
            UseCases useCases = UseCases.over(ports, codes, times, CLOCK);
            routing.connect(useCases.routingSteps());
            InMemoryRoundWatch watch = new InMemoryRoundWatch(CLOCK);
            RoundService rounds = RoundService.over(
                    new RoundCases.Adapters(office.rounds(), office.submissions(), office.holidays(), watch),
                    ports,
                    useCases.filing(),
                    plainText(),
                    Forms.shipped(),
                    CLOCK);
            watch.connect(rounds.cases().steps());
            Path folder = Files.createTempDirectory("in-memory-host");
            folder.toFile().deleteOnExit();
            return new Service(
                    new FileReading(plainText(), DocumentReader.standard()),
                    useCases,
                    office.directory(),
                    office.notifier(),
                    new Spool(folder, MAX_BYTES),
                    CLOCK,
                    rounds,
                    SettingsDesk.over(office.tables(), ports, codes, CLOCK));
        }

        @Bean
        Accounts accounts() {
            String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
            return userId -> TestDirectory.people().stream()
                    .filter(person -> person.userId().equals(userId))
                    .findFirst()
                    .map(person -> new Account(person, hash));
        }

        @Bean
        Transactions transactions() {
            return new Transactions() {
                @Override
                public <T> T read(Supplier<T> work) {
                    return write(work);
                }

                @Override
                public <T> T write(Supplier<T> work) {
                    AtomicReference<T> answer = new AtomicReference<>();
                    office.inTransaction(() -> answer.set(work.get()));
                    return answer.get();
                }
            };
        }

        private static TextSource plainText() {
            return (file, fileName) -> {
                try {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    if (text.isEmpty()) {
                        throw new UnreadableFileException(Finding.of("file.empty"), null);
                    }
                    return new SourceText(text, "text/plain", null, List.of());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        }
    }
}
