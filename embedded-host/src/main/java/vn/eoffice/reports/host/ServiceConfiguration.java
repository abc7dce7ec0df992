package vn.eoffice.reports.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.host.directory.AccountStore;
import vn.eoffice.reports.host.security.Account;
import vn.eoffice.reports.host.security.Accounts;
import vn.eoffice.reports.host.web.WebSettings;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.endpoint.Spool;

/** What the HTTP contract needs of this host. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    @Bean
    Accounts accounts(AccountStore store) {
        return userId -> store.find(userId)
                .filter(vn.eoffice.reports.host.directory.Account::enabled)
                .map(account -> new Account(account.actor(), account.passwordHash()));
    }

    /** Reads files in processes of their own. */
    @Bean(destroyMethod = "close")
    ForkedTextSource textSource() {
        String classPath = System.getProperty("java.class.path");
        boolean packed = ClassUtils.isPresent(BOOT_LAUNCHER, ClassLoader.getSystemClassLoader());
        return new ForkedTextSource(
                packed ? ChildCommand.ofBootJar(Path.of(classPath)) : ChildCommand.ofClassPath(classPath));
    }

    @Bean
    FileReading fileReading(TextSource texts, CodeTables tables) {
        return new FileReading(texts, DocumentReader.with(tables));
    }

    /** Empty at every start: what lies there belonged to requests that no longer run. */
    @Bean
    Spool spool(HostSettings settings, WebSettings web) throws IOException {
        Path folder = settings.home().resolve("spool").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return new Spool(folder, web.upload().maxBytes());
    }

    @Bean
    Service service(
            FileReading reading, UseCases useCases, Directory directory, Notifier notifier, Spool spool, Clock clock) {
        return new Service(reading, useCases, directory, notifier, spool, clock);
    }
}
