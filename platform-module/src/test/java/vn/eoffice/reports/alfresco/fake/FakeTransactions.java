package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.eoffice.reports.alfresco.repository.Transactions;

/** One transaction runs at a time; one within another belongs to it. */
public final class FakeTransactions implements Transactions {

    private final FakeState state;
    private final Runnable integrityCheck;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final List<Runnable> afterRollback = new ArrayList<>();

    FakeTransactions(FakeState state, Runnable integrityCheck) {
        this.state = state;
        this.integrityCheck = integrityCheck;
    }

    /** Runs work that commits, or rolls back when it throws. */
    public void run(Runnable work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                work.run();
            } else {
                runAlone(work);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether this thread is in one. */
    boolean isActive() {
        return lock.isHeldByCurrentThread();
    }

    private void runAlone(Runnable work) {
        Runnable restore = state.keep();
        boolean committed = false;
        try {
            work.run();
            while (!beforeCommit.isEmpty()) {
                beforeCommit.remove(0).run();
            }
            integrityCheck.run();
            committed = true;
        } finally {
            if (!committed) {
                restore.run();
            }
            end(committed ? afterCommit : afterRollback);
        }
    }

    private void end(List<Runnable> wanted) {
        List<Runnable> last = List.copyOf(wanted);
        beforeCommit.clear();
        kept.clear();
        afterCommit.clear();
        afterRollback.clear();
        last.forEach(Runnable::run);
    }

    @Override
    public void beforeCommit(Runnable work) {
        beforeCommit.add(work);
    }

    @Override
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    @Override
    public void afterCompletion(Runnable work) {
        afterCommit.add(work);
        afterRollback.add(work);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T kept(String key, Supplier<T> made) {
        return (T) kept.computeIfAbsent(key, missing -> made.get());
    }
}
