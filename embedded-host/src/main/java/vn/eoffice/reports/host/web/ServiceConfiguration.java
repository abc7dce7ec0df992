package vn.eoffice.reports.host.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.endpoint.Spool;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.settings.SettingsDesk;

/** Gives the contract the use cases of this host and Spring's transactions. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    @Bean
    Transactions transactions(
            PlatformTransactionManager manager, WebSettings settings, @Value("${reports.home}") Path home) {
        return new ReservedDisk(
                new SpringTransactions(manager), home, settings.disk().reserveBytes());
    }

    /** Empty at every start: what lies there belonged to requests that no longer run. */
    @Bean
    Spool spool(WebSettings settings, @Value("${reports.home}") Path home) throws IOException {
        Path folder = home.resolve("spool").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return new Spool(folder, settings.upload().maxBytes());
    }

    @Bean
    Service service(
            FileReading reading,
            UseCases useCases,
            Directory directory,
            Notifier notifier,
            Spool spool,
            Clock clock,
            RoundService rounds,
            SettingsDesk settings) {
        return new Service(reading, useCases, directory, notifier, spool, clock, rounds, settings);
    }
}
