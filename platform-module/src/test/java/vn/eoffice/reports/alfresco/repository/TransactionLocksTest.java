package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.fake.FakeLocks;
import vn.eoffice.reports.alfresco.fake.Proxied;
import vn.eoffice.reports.error.ReportException;

class TransactionLocksTest {

    private static final QName SERIES = QName.createQName(Names.NAMESPACE, "series-kh");

    private final FakeLocks jobLocks = new FakeLocks();
    private final ThreadTransactions transactions = new ThreadTransactions();
    private final AtomicLong nanos = new AtomicLong();
    private final List<Long> pauses = new CopyOnWriteArrayList<>();
    private final TransactionLocks locks =
            new TransactionLocks(Proxied.of(JobLockService.class, jobLocks), transactions, nanos::get, pauses::add);

    /** A transaction for each thread. */
    private static final class ThreadTransactions implements Transactions {

        private final ThreadLocal<List<Runnable>> completions = ThreadLocal.withInitial(ArrayList::new);
        private final ThreadLocal<Map<String, Object>> kept = ThreadLocal.withInitial(HashMap::new);

        @Override
        public void beforeCommit(Runnable work) {
            work.run();
        }

        @Override
        public void afterCommit(Runnable work) {
            afterCompletion(work);
        }

        @Override
        public void afterCompletion(Runnable work) {
            completions.get().add(work);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T kept(String key, Supplier<T> made) {
            return (T) kept.get().computeIfAbsent(key, missing -> made.get());
        }

        void end() {
            completions.get().forEach(Runnable::run);
            completions.remove();
            kept.remove();
        }
    }

    @Test
    void theNextOneWaitsForItsTurnWithoutAskingTheDatabase() {
        CompletableFuture<Void> waiting = afterWhoHolds();
        assertThat(waiting).isNotDone();

        transactions.end();

        waiting.join();
        assertThat(jobLocks.asked()).isEqualTo(1);
        assertThat(pauses).isEmpty();
        assertThat(jobLocks.areHeld()).isFalse();
    }

    @Test
    void afterAWhileOtherServersHaveAChance() {
        CompletableFuture<Void> waiting = afterWhoHolds();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        transactions.end();

        waiting.join();
        assertThat(jobLocks.asked()).isEqualTo(2);
        assertThat(pauses).containsExactly(30L);
        assertThat(jobLocks.areHeld()).isFalse();
    }

    /** Another transaction that waits for the lock which this one has. */
    private CompletableFuture<Void> afterWhoHolds() {
        locks.hold("series-KH");
        AtomicReference<Thread> next = new AtomicReference<>();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            next.set(Thread.currentThread());
            locks.hold("series-KH");
            transactions.end();
        });
        while (next.get() == null || next.get().getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        return waiting;
    }

    @Test
    void otherThingsAreNotWaitedFor() {
        locks.hold("series-KH");

        CompletableFuture.runAsync(() -> {
                    locks.hold("series-BC");
                    transactions.end();
                })
                .join();

        transactions.end();
        assertThat(jobLocks.areHeld()).isFalse();
    }

    @Test
    void aTransactionTakesALockOnce() {
        locks.hold("series-KH");
        locks.hold("series-KH");
        transactions.end();

        locks.hold("series-KH");

        assertThat(jobLocks.areHeld()).isTrue();
    }

    @Test
    void manyThingsShareFewNamesOfLocks() {
        IntStream.range(0, 10_000).forEach(i -> locks.hold("intake", "file " + i));

        assertThat(jobLocks.names()).hasSizeLessThanOrEqualTo(1024);
    }

    @Test
    void aLockThatWasNotGivenIsAskedForAgain() {
        jobLocks.getLock(SERIES, 1000);

        assertThatThrownBy(() -> locks.hold("series-KH")).isInstanceOf(ReportException.class);
        assertThatThrownBy(() -> locks.hold("series-KH")).isInstanceOf(ReportException.class);
    }

    @Test
    void whatAnotherServerHoldsDoesNotBlockTheNextOneHere() {
        String token = jobLocks.getLock(SERIES, 1000);
        assertThatThrownBy(() -> locks.hold("series-KH")).isInstanceOf(ReportException.class);
        transactions.end();
        jobLocks.releaseLock(token, SERIES);

        locks.hold("series-KH");

        assertThat(jobLocks.areHeld()).isTrue();
    }
}
