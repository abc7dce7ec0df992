package vn.eoffice.reports.alfresco.repository;

import java.util.function.Supplier;

/** The caller's transaction. */
public interface Transactions {

    /** Does it as the last thing of the transaction, within it: what it throws rolls the transaction back. */
    void beforeCommit(Runnable work);

    /** Does it once the transaction has committed; never when it rolled back. What it throws does not reach the caller. */
    void afterCommit(Runnable work);

    /** Does it once the transaction has committed or rolled back. */
    void afterCompletion(Runnable work);

    /** Something kept until the transaction ends, made when first asked for. */
    <T> T kept(String key, Supplier<T> made);
}
