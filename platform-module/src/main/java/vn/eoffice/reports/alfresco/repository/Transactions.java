package vn.eoffice.reports.alfresco.repository;

/** What is to be done when the caller's transaction has ended. */
public interface Transactions {

    /** Once it has committed; never when it rolled back. What this throws does not reach the caller. */
    void afterCommit(Runnable work);

    /** Once it has committed or rolled back. */
    void afterCompletion(Runnable work);
}
