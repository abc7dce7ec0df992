package vn.eoffice.reports.host.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.eoffice.reports.host.directory.AccountStore;

/** Lets the people of the account table in. */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean
    Accounts accounts(AccountStore store) {
        return userId -> store.find(userId)
                .filter(vn.eoffice.reports.host.directory.Account::enabled)
                .map(account -> new Account(account.actor(), account.passwordHash()));
    }
}
