package vn.eoffice.reports.alfresco.fake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.lock.JobLockService.JobLockRefreshCallback;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;

/** Locks that somebody holds or not. Stands for JobLockService. */
public final class FakeLocks {

    private final Map<QName, String> held = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean allKept;

    /** Gives no lock any more, as if other servers had them all. */
    public void keepAll(boolean kept) {
        this.allKept = kept;
    }

    public String getLock(QName lock, long millis) {
        String token = UUID.randomUUID().toString();
        asked.incrementAndGet();
        if (allKept || held.putIfAbsent(lock, token) != null) {
            throw new LockAcquisitionException(lock, token);
        }
        return token;
    }

    public String getLock(QName lock, long millis, long wait, int retries) {
        return getLock(lock, millis);
    }

    public String getLock(QName lock, long millis, JobLockRefreshCallback callback) {
        return getLock(lock, millis);
    }

    public void refreshLock(String token, QName lock, long millis) {
        if (!token.equals(held.get(lock))) {
            throw new LockAcquisitionException(lock, token);
        }
    }

    public void releaseLock(String token, QName lock) {
        held.remove(lock, token);
    }

    /** The locks that are held. */
    public Set<QName> names() {
        return Set.copyOf(held.keySet());
    }

    /** How many locks were asked for. */
    public int asked() {
        return asked.get();
    }

    /** Whether anybody holds any lock. */
    public boolean areHeld() {
        return !held.isEmpty();
    }
}
