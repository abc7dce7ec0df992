package vn.eoffice.reports.alfresco.fake;

import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Runs work in the transactions of an Alfresco in memory, once. */
public final class FakeRetries extends RetryingTransactionHelper {

    private final FakeTransactions transactions;

    public FakeRetries(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> work) {
        return doInTransaction(work, false);
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly) {
        AtomicReference<R> result = new AtomicReference<>();
        transactions.run(() -> result.set(executed(work)));
        return result.get();
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly, boolean requiresNew) {
        return doInTransaction(work, readOnly);
    }

    private static <R> R executed(RetryingTransactionCallback<R> work) {
        try {
            return work.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
