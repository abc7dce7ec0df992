package vn.eoffice.reports.host.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.eoffice.reports.rest.Transactions;

/** Gives the contract Spring's transactions. Needs a transaction manager. */
@Configuration(proxyBeanMethods = false)
public class TransactionsConfiguration {

    @Bean
    Transactions transactions(PlatformTransactionManager manager) {
        return new SpringTransactions(manager);
    }
}
