package vn.eoffice.reports.port;

import java.util.Collection;
import java.util.List;
import vn.eoffice.reports.round.RoundId;

/**
 * The workflow engine that watches over open rounds: it wakes {@link vn.eoffice.reports.round.RoundSteps} when a unit
 * has to be reminded. Works in the caller's transaction.
 */
public interface RoundWatch {

    /**
     * Watches an open round from now on, also one that was closed before.
     *
     * @param units codes of all its units
     */
    void open(RoundId round, List<String> units);

    /** Something that decides about the reminders of these units has changed; nothing happens when none is watched. */
    void changed(RoundId round, Collection<String> units);

    /** Nobody is reminded any more; nothing happens when it is not being watched. */
    void close(RoundId round);

    /** Ends the workflow of a round for good; nothing happens when it is not being watched. */
    void cancel(RoundId round, String reason);
}
