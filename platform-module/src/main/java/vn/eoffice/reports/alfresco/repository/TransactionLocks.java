package vn.eoffice.reports.alfresco.repository;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** How long those who wait on one server hand the database's lock to each other before other servers have a chance. */
    private static final long HANDED_ON_MILLIS = 2_000;

    private final Map<QName, Held> handedOn = new ConcurrentHashMap<>();
    private final Turns turns = new Turns();
    private final JobLockService locks;
    private final Transactions transactions;
    private final LongSupplier nanos;

    public TransactionLocks(JobLockService locks, Transactions transactions) {
        this(locks, transactions, System::nanoTime);
    }

    TransactionLocks(JobLockService locks, Transactions transactions, LongSupplier nanos) {
        this.locks = locks;
        this.transactions = transactions;
        this.nanos = nanos;
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
        if (!held.contains(lock)) {
            take(lock);
            held.add(lock);
        }
    }

    private void take(QName lock) {
        boolean turn = turns.await(lock.getLocalName(), LONGEST_MILLIS);
        boolean mine = false;
        try {
            Held held = taken(lock, turn);
            transactions.afterCompletion(() -> release(lock, held, turn));
            mine = true;
        } catch (LockAcquisitionException e) {
            throw (ReportException) new ReportException(Problem.UNAVAILABLE, "office.busy").initCause(e);
        } finally {
            if (!mine) {
                end(lock, turn);
            }
        }
    }

    private Held taken(QName lock, boolean turn) {
        Held given = handedOn.remove(lock);
        if (given != null && isYoungerThan(LONGEST_MILLIS / 2, given)) {
            return given;
        }
        return new Held(locks.getLock(lock, LONGEST_MILLIS, WAIT_MILLIS, turn ? RETRIES : 1), nanos.getAsLong());
    }

    private void release(QName lock, Held held, boolean turn) {
        try {
            if (turn && turns.othersWait(lock.getLocalName()) && isYoungerThan(HANDED_ON_MILLIS, held)) {
                handedOn.put(lock, held);
            } else {
                locks.releaseLock(held.token(), lock);
            }
        } finally {
            end(lock, turn);
        }
    }

    private void end(QName lock, boolean turn) {
        if (turn) {
            turns.end(lock.getLocalName());
        }
    }

    private boolean isYoungerThan(long millis, Held held) {
        return nanos.getAsLong() - held.since() < TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** The database's lock, and when this server took it. */
    private record Held(String token, long since) {}
}
