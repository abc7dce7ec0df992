package vn.eoffice.reports;

import java.util.function.Supplier;

/**
 * Lets slow work look into the host's store, each time in a read transaction of its own. Whoever drives the use case
 * gives it. Reading a file of many megabytes does not belong into a look; copying it does.
 */
@FunctionalInterface
public interface Looks {

    /** Looks, all of it at one moment; what a look fails with is thrown. */
    <T> T look(Supplier<T> what);
}
