package vn.eoffice.reports.alfresco.repository;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Turns.Turn;
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

    /** Then the next one here asks a little later than others, who ask again and again. */
    private static final long OTHERS_CHANCE_MILLIS = WAIT_MILLIS + 5;

    private final Map<QName, Held> handedOn = new ConcurrentHashMap<>();
    private final Set<QName> letGo = ConcurrentHashMap.newKeySet();
    private final Turns turns = new Turns();
    private final JobLockService locks;
    private final Transactions transactions;
    private final LongSupplier nanos;
    private final LongConsumer pause;

    public TransactionLocks(JobLockService locks, Transactions transactions) {
        this(
                locks,
                transactions,
                System::nanoTime,
                millis -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));
    }

    /** @param pause waits so many milliseconds */
    TransactionLocks(JobLockService locks, Transactions transactions, LongSupplier nanos, LongConsumer pause) {
        this.locks = locks;
        this.transactions = transactions;
        this.nanos = nanos;
        this.pause = pause;
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
        Turn turn = turns.await(lock.getLocalName(), LONGEST_MILLIS);
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

    private Held taken(QName lock, Turn turn) {
        Held given = handedOn.remove(lock);
        if (given != null && isYoungerThan(LONGEST_MILLIS / 2, given)) {
            return given;
        }
        if (letGo.remove(lock)) {
            pause.accept(OTHERS_CHANCE_MILLIS);
        }
        String token = locks.getLock(lock, LONGEST_MILLIS, WAIT_MILLIS, turn == null ? 1 : RETRIES);
        if (turn == null) {
            // The lock ran out: whoever has the turn here did not come to their end.
            turns.giveUp(lock.getLocalName());
        }
        return new Held(token, nanos.getAsLong());
    }

    private void release(QName lock, Held held, Turn turn) {
        try {
            boolean wanted = turn != null && turns.othersWait(turn);
            if (wanted && isYoungerThan(HANDED_ON_MILLIS, held)) {
                handedOn.put(lock, held);
            } else {
                locks.releaseLock(held.token(), lock);
                if (wanted) {
                    letGo.add(lock);
                }
            }
        } finally {
            end(lock, turn);
        }
    }

    private void end(QName lock, Turn turn) {
        if (turn != null) {
            turns.end(lock.getLocalName(), turn);
        }
    }

    private boolean isYoungerThan(long millis, Held held) {
        return nanos.getAsLong() - held.since() < TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** The database's lock, and when this server took it. */
    private record Held(String token, long since) {}
}
