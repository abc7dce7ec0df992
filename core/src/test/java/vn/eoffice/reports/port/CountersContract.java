package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Counters} promise. */
public abstract class CountersContract extends PortContract {

    private static final int THREADS = 32;
    private static final int NUMBERS_EACH = 10;

    @Test
    void aNewSeriesStartsAtOne() {
        assertThat(next("TU.KH.2025-2030")).isEqualTo(1);
    }

    @Test
    void numbersFollowEachOther() {
        next("TU.KH.2025-2030");

        assertThat(next("TU.KH.2025-2030")).isEqualTo(2);
    }

    @Test
    void oneTransactionCanTakeSeveralNumbers() {
        assertThat(asking(() ->
                        List.of(counters().next("TU.KH.2025-2030"), counters().next("TU.KH.2025-2030"))))
                .containsExactly(1, 2);
    }

    @Test
    void seriesDoNotInfluenceEachOther() {
        next("TU.KH.2025-2030");

        assertThat(next("TU.BC.2025-2030")).isEqualTo(1);
    }

    @Test
    void theLastNumberOfANewSeriesIsZero() {
        assertThat(asking(() -> counters().last("TU.KH.2025-2030"))).isZero();
    }

    @Test
    void theLastNumberIsRemembered() {
        next("TU.KH.2025-2030");
        next("TU.KH.2025-2030");

        assertThat(asking(() -> counters().last("TU.KH.2025-2030"))).isEqualTo(2);
    }

    @Test
    void aNumberRolledBackIsGivenAgain() {
        next("TU.KH.2025-2030");
        rollingBack(() -> counters().next("TU.KH.2025-2030"));

        assertThat(next("TU.KH.2025-2030")).isEqualTo(2);
    }

    @Test
    void aFirstNumberRolledBackIsGivenAgain() {
        rollingBack(() -> counters().next("TU.KH.2025-2030"));

        assertThat(next("TU.KH.2025-2030")).isEqualTo(1);
    }

    @Test
    void aSeriesKeyMayHaveTwoHundredCharacters() {
        assertThat(next("s".repeat(200))).isEqualTo(1);
    }

    @Test
    void noNumberComesTwiceAndNoneIsLeftOutWhenManyAskAtOnceAndEveryTenthRollsBack() throws Exception {
        ConcurrentSkipListSet<Integer> given = new ConcurrentSkipListSet<>();
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger committed = new AtomicInteger();

        atOnce(() -> {
            for (int i = 0; i < NUMBERS_EACH; i++) {
                take(asked.incrementAndGet() % 10 == 0, given, committed);
            }
            return null;
        });

        assertThat(given).hasSize(committed.get());
        assertThat(given)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, committed.get()).boxed().toList());
        assertThat(committed.get()).isEqualTo(THREADS * NUMBERS_EACH * 9 / 10);
    }

    private void take(boolean rollBack, ConcurrentSkipListSet<Integer> given, AtomicInteger committed) {
        if (rollBack) {
            rollingBack(() -> counters().next("TU.KH.2025-2030"));
            return;
        }
        int number = next("TU.KH.2025-2030");
        committed.incrementAndGet();
        if (!given.add(number)) {
            throw new AssertionError("given twice: " + number);
        }
    }

    private static void atOnce(Callable<Void> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            IntStream.range(0, THREADS).forEach(i -> all.add(work));
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private int next(String series) {
        return asking(() -> counters().next(series));
    }

    private Counters counters() {
        return office().counters();
    }
}
