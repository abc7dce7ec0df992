package org.alfresco.repo.transaction;

public class RetryingTransactionHelper {
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        throw new UnsupportedOperationException();
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        throw new UnsupportedOperationException();
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        throw new UnsupportedOperationException();
    }

    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }
}
