package vn.eoffice.reports.alfresco.repository;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.namespace.QName;

/**
 * Locks that last until the transaction has ended, on every server of a cluster. Alfresco's own transactional lock is let
 * go before the commit, when nobody else can see yet what was written.
 */
public final class TransactionLocks {

    private static final String KEPT = TransactionLocks.class.getName();
    private static final long LONGEST_MILLIS = 30_000;
    private static final long WAIT_MILLIS = 25;
    private static final int RETRIES = 1200;

    private final JobLockService locks;
    private final Transactions transactions;

    public TransactionLocks(JobLockService locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * Waits until nobody else holds the lock; at once when this transaction does.
     *
     * @throws org.alfresco.repo.lock.LockAcquisitionException when it waited for half a minute
     */
    public void hold(String name) {
        Set<QName> held = transactions.kept(KEPT, HashSet::new);
        // A dot would make a lock within a lock.
        QName lock =
                QName.createQName(Names.NAMESPACE, name.toLowerCase(Locale.ROOT).replace('.', '_'));
        if (held.add(lock)) {
            String token = locks.getLock(lock, LONGEST_MILLIS, WAIT_MILLIS, RETRIES);
            transactions.afterCompletion(() -> locks.releaseLock(token, lock));
        }
    }
}
