package vn.eoffice.reports.port;

import java.time.Instant;
import vn.eoffice.reports.round.RoundId;

/**
 * The workflow engine that watches over open rounds: it wakes {@link vn.eoffice.reports.round.RoundSteps} when units
 * have to be reminded. Works in the caller's transaction.
 */
public interface RoundWatch {

    /** Watches an open round from now on, also one that was closed before. */
    void open(RoundId round);

    /**
     * Units of a round have to be looked at by that time; nothing happens when the round is woken earlier anyway, or is
     * not being watched.
     */
    void wakeBy(RoundId round, Instant time);

    /** Nobody is reminded any more; nothing happens when it is not being watched. */
    void close(RoundId round);

    /** Ends the workflow of a round for good; nothing happens when it is not being watched. */
    void cancel(RoundId round, String reason);
}
