package vn.eoffice.reports.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What came of work done by several clients at once, each starting the next piece as soon as its last one is done.
 *
 * @param seconds from the first start to the last end
 */
record Load(int count, double seconds, Percentiles times) {

    /** One piece of work; the number counts from 0. */
    interface Piece {
        void run(int number) throws Exception;
    }

    /**
     * Does pieces of work.
     *
     * @throws IllegalStateException when a piece failed
     */
    static Load of(int clients, int pieces, Piece piece) throws InterruptedException {
        long[] nanos = new long[pieces];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                long start = System.nanoTime();
                piece.run(number);
                nanos[number] = System.nanoTime() - start;
            }
            return null;
        };
        long start = System.nanoTime();
        runAll(clients, client);
        return new Load(pieces, (System.nanoTime() - start) / 1e9, new Percentiles(nanos));
    }

    private static void runAll(int clients, Callable<Void> client) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (Future<Void> done : threads.invokeAll(
                    Stream.generate(() -> client).limit(clients).toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One after the other: how long each of so many runs took. */
    static Percentiles alone(int runs, Piece piece) throws InterruptedException {
        return of(1, runs, piece).times();
    }

    double perSecond() {
        return count / seconds;
    }

    /** Both together, as if measured in one go. */
    static Load together(Load... loads) {
        int count = Arrays.stream(loads).mapToInt(Load::count).sum();
        double seconds = Arrays.stream(loads).mapToDouble(Load::seconds).sum();
        long[] nanos = Arrays.stream(loads)
                .flatMapToLong(load -> load.times().stream())
                .toArray();
        return new Load(count, seconds, new Percentiles(nanos));
    }
}
