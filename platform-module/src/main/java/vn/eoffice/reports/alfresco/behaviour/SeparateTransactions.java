package vn.eoffice.reports.alfresco.behaviour;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Alfresco's. */
public final class SeparateTransactions implements NewTransactions {

    private final RetryingTransactionHelper helper;

    public SeparateTransactions(RetryingTransactionHelper helper) {
        this.helper = helper;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return helper.doInTransaction(work::get, false, true);
    }
}
