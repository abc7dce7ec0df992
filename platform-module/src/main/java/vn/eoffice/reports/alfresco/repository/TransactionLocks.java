package vn.eoffice.reports.alfresco.repository;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/**
 * Locks that last until the transaction has ended, on every server of a cluster. Alfresco's own transactional lock is let
 * go before the commit, when nobody else can see yet what was written.
 */
public final class TransactionLocks {

    private static final String KEPT = TransactionLocks.class.getName();
    private static final long LONGEST_MILLIS = 30_000;
    private static final long WAIT_MILLIS = 25;
    private static final int RETRIES = 1200;
    private static final int STRIPES = 1024;

    private final Turns turns = new Turns();
    private final JobLockService locks;
    private final Transactions transactions;

    public TransactionLocks(JobLockService locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * The same for one of very many things, which share some names: Alfresco keeps a row for every name there ever was, and
     * never deletes one. Waiting for a stranger with the same name now and then does no harm.
     */
    public void hold(String purpose, String thing) {
        hold(purpose + "-" + Math.floorMod(thing.hashCode(), STRIPES));
    }

    /**
     * Waits until nobody else holds the lock; at once when this transaction does.
     *
     * @throws ReportException UNAVAILABLE when it waited for half a minute
     */
    public void hold(String name) {
        Set<QName> held = transactions.kept(KEPT, HashSet::new);
        // A dot would make a lock within a lock.
        QName lock =
                QName.createQName(Names.NAMESPACE, name.toLowerCase(Locale.ROOT).replace('.', '_'));
        if (held.add(lock)) {
            take(lock);
        }
    }

    private void take(QName lock) {
        boolean turn = turns.await(lock.getLocalName(), LONGEST_MILLIS);
        try {
            String token = locks.getLock(lock, LONGEST_MILLIS, WAIT_MILLIS, turn ? RETRIES : 1);
            transactions.afterCompletion(() -> release(lock, token, turn));
        } catch (LockAcquisitionException e) {
            end(lock, turn);
            throw (ReportException) new ReportException(Problem.UNAVAILABLE, "office.busy").initCause(e);
        } catch (RuntimeException e) {
            end(lock, turn);
            throw e;
        }
    }

    private void release(QName lock, String token, boolean turn) {
        try {
            locks.releaseLock(token, lock);
        } finally {
            end(lock, turn);
        }
    }

    private void end(QName lock, boolean turn) {
        if (turn) {
            turns.end(lock.getLocalName());
        }
    }
}
