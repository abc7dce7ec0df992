package vn.eoffice.reports.host.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.eoffice.reports.host.HostSettings;
import vn.eoffice.reports.port.Directory;

/** The adapters of this package. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    DirectoryFolder directoryFolder(HostSettings settings) {
        return new DirectoryFolder(settings.directory().path());
    }

    @Bean
    AccountStore accountStore(JdbcClient jdbc) {
        return new AccountStore(jdbc);
    }

    @Bean
    Directory directory(DirectoryFolder files, AccountStore accounts) {
        return new CsvDirectory(files, accounts);
    }

    @Bean
    FirstAccounts firstAccounts(DirectoryFolder files, AccountStore accounts) {
        return new FirstAccounts(files, accounts, new BCryptPasswordEncoder());
    }

    @Bean
    Welcome welcome(FirstAccounts accounts, HostSettings settings) {
        return new Welcome(accounts, settings.demo());
    }
}
