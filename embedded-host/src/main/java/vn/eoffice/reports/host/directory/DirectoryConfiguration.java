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
    JdbcOfficeTables officeTables(JdbcClient jdbc, DirectoryFolder files) {
        return new JdbcOfficeTables(jdbc, KnownOffice.of(files));
    }

    @Bean
    Directory directory(JdbcOfficeTables office, AccountStore accounts) {
        return new OfficeDirectory(office::known, accounts);
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
