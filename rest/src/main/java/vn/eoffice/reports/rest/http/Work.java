package vn.eoffice.reports.rest.http;

import vn.eoffice.reports.actor.Actor;

/**
 * What is left to do for a request once it has been read: the part that belongs in the host's transaction. The host may
 * run it again when its transaction failed for a passing reason.
 */
@FunctionalInterface
public interface Work extends AutoCloseable {

    /** Does it. */
    Reply run(Actor actor);

    /** Gives back what reading the request has taken, such as a file; called once, after the last run. */
    @Override
    default void close() {
        // most work holds nothing
    }
}
