package vn.eoffice.reports.host;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.host.BackgroundTasks.Task;
import vn.eoffice.reports.host.directory.JdbcOfficeTables;
import vn.eoffice.reports.host.notice.MailSender;
import vn.eoffice.reports.host.search.LuceneIndex;
import vn.eoffice.reports.host.storage.ContentSweep;
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
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundCases.Adapters;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.routing.RoutingTimes;
import vn.eoffice.reports.settings.SettingsDesk;

/** Puts the use cases together over the adapters of this host. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HostSettings.class)
class HostConfiguration {

    private static final Duration SWEEP_EVERY = Duration.ofDays(1);

    /** Ticks in milliseconds, because databases keep no nanoseconds. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(HostSettings settings) {
        return Clock.tickMillis(settings.zone());
    }

    @Bean
    CodeTables codeTables(HostSettings settings, JdbcOfficeTables office) {
        CodeTables given = settings.codes().path() == null
                ? CodeTables.standard()
                : CodeTables.withFolder(settings.codes().path());
        return given.withOwn(office::knownIssuerCodes);
    }

    @Bean
    Ports ports(
            Documents documents,
            DocumentSearch search,
            Contents contents,
            Counters counters,
            Registers registers,
            Deliveries deliveries,
            Directory directory,
            Permissions permissions,
            Journal journal,
            Notifier notifier,
            Routing routing) {
        return new Ports(
                documents,
                search,
                contents,
                counters,
                registers,
                deliveries,
                directory,
                permissions,
                journal,
                notifier,
                routing);
    }

    @Bean
    UseCases useCases(Ports ports, CodeTables tables, HostSettings settings, Clock clock) {
        RoutingTimes times = new RoutingTimes(
                settings.routing().stepTime(), settings.routing().warning());
        return UseCases.over(ports, tables, times, clock);
    }

    @Bean
    RoundService roundService(
            Rounds rounds,
            Submissions submissions,
            Holidays holidays,
            RoundWatch watch,
            Ports ports,
            UseCases useCases,
            TextSource texts,
            HostSettings settings,
            Clock clock) {
        Forms shipped = Forms.shipped();
        Forms forms = settings.forms().path() == null
                ? shipped
                : shipped.with(settings.forms().path());
        Adapters adapters = new Adapters(rounds, submissions, holidays, watch);
        return RoundService.over(adapters, ports, useCases.filing(), texts, forms, clock);
    }

    @Bean
    SettingsDesk settingsDesk(OfficeTables office, Ports ports, CodeTables tables, Clock clock) {
        return SettingsDesk.over(office, ports, tables, clock);
    }

    @Bean
    RoundCases roundCases(RoundService rounds) {
        return rounds.cases();
    }

    @Bean
    BackgroundTasks backgroundTasks(
            LuceneIndex index, ContentSweep sweep, Optional<MailSender> mail, HostSettings settings) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new Task("commit the full-text index", settings.index().commitEvery(), index::commit));
        tasks.add(new Task("delete files without a document", SWEEP_EVERY, sweep::sweep));
        mail.ifPresent(
                sender -> tasks.add(new Task("send mails", settings.mail().pollEvery(), sender::sendDue)));
        return new BackgroundTasks(tasks);
    }
}
