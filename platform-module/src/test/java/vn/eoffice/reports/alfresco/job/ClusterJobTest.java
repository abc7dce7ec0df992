package vn.eoffice.reports.alfresco.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.fake.FakeRetries;
import vn.eoffice.reports.alfresco.fake.Proxied;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.web.RetriedTransactions;

class ClusterJobTest {

    private final FakeAlfresco alfresco = new FakeAlfresco(Clock.systemUTC());
    private final List<String> done = new ArrayList<>();

    /** Stands for TransactionService. */
    public record Repository(boolean isReadOnly) {}

    @Test
    void itWorksAsTheSystemUnderItsLock() {
        job(false, () -> {
                    assertThat(alfresco.fakeLocks().areHeld()).isTrue();
                    done.add(alfresco.identity().current());
                })
                .run();

        assertThat(done).containsExactly("System");
        assertThat(alfresco.fakeLocks().areHeld()).isFalse();
    }

    @Test
    void itStaysAwayWhileAnotherServerRunsIt() {
        alfresco.locks().getLock(QName.createQName(Names.NAMESPACE, "job-test"), 1000);

        job(false, () -> done.add("work")).run();

        assertThat(done).isEmpty();
    }

    @Test
    void itWaitsWhileTheRepositoryIsReadOnly() {
        job(true, () -> done.add("work")).run();

        assertThat(done).isEmpty();
    }

    @Test
    void whatGoesWrongStaysHereAndLetsGoOfTheLock() {
        job(false, () -> {
                    throw new IllegalStateException("broken");
                })
                .run();

        assertThat(alfresco.fakeLocks().areHeld()).isFalse();
    }

    @Test
    void oneThatFailsStopsNoOther() {
        Items items = new Items(new RetriedTransactions(new FakeRetries(alfresco.transactions())));
        List<Integer> all = IntStream.range(0, 50).boxed().toList();

        int worked = items.each(all, number -> {
            if (number == 25) {
                throw new IllegalStateException("broken");
            }
            return 1;
        });

        assertThat(worked).isEqualTo(49);
    }

    private ClusterJob job(boolean readOnly, Runnable work) {
        return new ClusterJob(
                "test",
                alfresco.locks(),
                Proxied.of(TransactionService.class, new Repository(readOnly)),
                alfresco.identity(),
                work);
    }
}
