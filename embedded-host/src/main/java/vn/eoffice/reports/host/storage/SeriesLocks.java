package vn.eoffice.reports.host.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one transaction of this process at a time count in a series. H2 2.3 loses an update now and then when many
 * transactions wait for one row and some of them roll back; the file belongs to this process alone, so a lock in it is
 * enough. PostgreSQL keeps its promise without it, but serves a quarter more numbers when clerks wait outside.
 */
final class SeriesLocks {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** Waits for the series and keeps it until the transaction has ended, committed or rolled back. */
    void hold(String series) {
        ReentrantLock lock = locks.computeIfAbsent(series, name -> new ReentrantLock(true));
        if (lock.isHeldByCurrentThread()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a number needs a transaction");
        }
        take(lock, series);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }

    private static void take(ReentrantLock lock, String series) {
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotAcquireLockException("others are counting in " + series);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("interrupted while waiting for " + series, e);
        }
    }
}
