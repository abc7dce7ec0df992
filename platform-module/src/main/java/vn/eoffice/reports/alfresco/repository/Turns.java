package vn.eoffice.reports.alfresco.repository;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who wants the same thing on this server waits here, first come, first served. Asking the database for a lock again and
 * again would cost all of them more than what they wait for.
 */
final class Turns {

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** One's turn, for which others may wait. */
    static final class Turn {

        private final Semaphore free = new Semaphore(1, true);
        private int wanted;
    }

    /** Waits for one's turn; {@link #end} has to follow. Returns null when it did not come in time. */
    Turn await(String name, long millis) {
        Turn turn = turns.compute(name, (key, known) -> {
            Turn wanted = known == null ? new Turn() : known;
            wanted.wanted++;
            return wanted;
        });
        boolean mine = false;
        try {
            mine = turn.free.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!mine) {
                forget(name, turn);
            }
        }
        return mine ? turn : null;
    }

    /** Whether anybody waits while it is one's turn. */
    boolean othersWait(Turn turn) {
        return turn.free.hasQueuedThreads();
    }

    /** The next one's turn. */
    void end(String name, Turn turn) {
        turn.free.release();
        forget(name, turn);
    }

    /** Whoever has the turn is lost, as it seems: those who come from now on do not wait for them. */
    void giveUp(String name) {
        turns.remove(name);
    }

    private void forget(String name, Turn turn) {
        turns.computeIfPresent(name, (key, known) -> known != turn || --known.wanted > 0 ? known : null);
    }
}
