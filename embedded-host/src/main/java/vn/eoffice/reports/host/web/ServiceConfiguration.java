package vn.eoffice.reports.host.web;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.endpoint.Spool;

/** Gives the contract the use cases of this host and Spring's transactions. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    @Bean
    Transactions transactions(PlatformTransactionManager manager) {
        return new SpringTransactions(manager);
    }

    @Bean
    Service service(
            FileReading reading,
            UseCases useCases,
            Directory directory,
            Notifier notifier,
            Clock clock,
            WebSettings settings,
            @Value("${reports.home}") Path home) {
        Spool spool = new Spool(home.resolve("incoming"), settings.upload().maxBytes());
        return new Service(reading, useCases, directory, notifier, spool, clock);
    }
}
