package org.alfresco.util.transaction;

public abstract class TransactionSupportUtil {
    public static boolean isActualTransactionActive() {
        throw new UnsupportedOperationException();
    }

    public static String getTransactionId() {
        throw new UnsupportedOperationException();
    }

    public static boolean bindListener(TransactionListener listener, int priority) {
        throw new UnsupportedOperationException();
    }

    public static <R> R getResource(Object key) {
        throw new UnsupportedOperationException();
    }

    public static void bindResource(Object key, Object resource) {
        throw new UnsupportedOperationException();
    }

    public static void unbindResource(Object key) {
        throw new UnsupportedOperationException();
    }
}
