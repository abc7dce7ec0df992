package vn.eoffice.reports.alfresco.job;

import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.JobLockService.JobLockRefreshCallback;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * Runs work as the system on the one server that gets the lock, which Alfresco renews for as long as it runs. Does nothing
 * while the repository is read-only. What goes wrong is logged; the job runs again at its next time.
 */
public final class ClusterJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterJob.class);
    private static final long LOCK_MILLIS = 60_000;

    private final QName lock;
    private final JobLockService locks;
    private final TransactionService transactions;
    private final Identity identity;
    private final Runnable work;

    /** @param name of the lock: letters and hyphens */
    public ClusterJob(
            String name, JobLockService locks, TransactionService transactions, Identity identity, Runnable work) {
        this.lock = QName.createQName(Names.NAMESPACE, "job-" + name);
        this.locks = locks;
        this.transactions = transactions;
        this.identity = identity;
        this.work = work;
    }

    /** Called by the scheduler. */
    public void run() {
        if (transactions.isReadOnly()) {
            LOG.debug("{} waits: the repository is read-only", lock);
            return;
        }
        try {
            locked();
        } catch (LockAcquisitionException e) {
            LOG.debug("{} runs on another server", lock);
        } catch (RuntimeException e) {
            LOG.error("{} failed, it will run again at its next time", lock.getLocalName(), e);
        }
    }

    private void locked() {
        AtomicBoolean running = new AtomicBoolean(true);
        String token = locks.getLock(lock, LOCK_MILLIS, new WhileRunning(running));
        try {
            identity.asSystem(() -> {
                work.run();
                return null;
            });
        } finally {
            running.set(false);
            locks.releaseLock(token, lock);
        }
    }

    private record WhileRunning(AtomicBoolean running) implements JobLockRefreshCallback {

        @Override
        public boolean isActive() {
            return running.get();
        }

        @Override
        public void lockReleased() {
            if (running.get()) {
                LOG.warn("A job lost its lock; another server may do the same work, which does no harm");
            }
        }
    }
}
