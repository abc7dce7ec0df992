package vn.eoffice.reports.alfresco.web;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import vn.eoffice.reports.rest.Transactions;

/** Alfresco's transactions, which are tried again when two of them met. */
public final class RetriedTransactions implements Transactions {

    private final RetryingTransactionHelper helper;

    public RetriedTransactions(RetryingTransactionHelper helper) {
        this.helper = helper;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return helper.doInTransaction(work::get, true);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return helper.doInTransaction(work::get);
    }
}
