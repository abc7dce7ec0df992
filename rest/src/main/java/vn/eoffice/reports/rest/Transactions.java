package vn.eoffice.reports.rest;

import java.util.function.Supplier;

/** How a host runs work in its own transactions. */
public interface Transactions {

    /** Runs work that only looks, all of it at one moment. */
    <T> T read(Supplier<T> work);

    /**
     * Runs work that changes something; an exception rolls all of it back. Work that failed for a passing reason, such
     * as a lock, may be run again.
     */
    <T> T write(Supplier<T> work);
}
