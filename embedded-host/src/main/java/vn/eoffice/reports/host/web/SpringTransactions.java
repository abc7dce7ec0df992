package vn.eoffice.reports.host.web;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.eoffice.reports.host.search.IndexUnavailableException;
import vn.eoffice.reports.rest.Transactions;

/**
 * Work in Spring's transactions; a change that met a lock or a deadlock is tried {@value #TRIES} times in all. A storage
 * that is out of reach is told as such.
 */
final class SpringTransactions implements Transactions {

    private static final int TRIES = 3;

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    SpringTransactions(PlatformTransactionManager manager) {
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(manager);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return in(reading, work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return in(writing, work);
            } catch (TransientDataAccessException e) {
                Thread.onSpinWait();
            }
        }
        return in(writing, work);
    }

    private static <T> T in(TransactionTemplate transaction, Supplier<T> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (NestedRuntimeException
                | PersistenceException
                | ActivitiException
                | IndexUnavailableException
                | UncheckedIOException e) {
            throw StorageFaults.reasonOf(e);
        }
    }
}
