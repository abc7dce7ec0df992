package vn.eoffice.reports.alfresco.behaviour;

import java.util.function.Supplier;

/** Transactions of their own, tried again when they meet another one's changes. */
public interface NewTransactions {

    /** Does it in a new transaction, which rolls back when it throws. */
    <T> T run(Supplier<T> work);
}
