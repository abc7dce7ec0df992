package vn.eoffice.reports.alfresco.behaviour;

import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;

/** Alfresco's. */
public final class RetriedTransactions implements NewTransactions {

    private final TransactionService transactions;

    public RetriedTransactions(TransactionService transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }
}
