package vn.eoffice.reports.port;

/**
 * An empty office made of adapters, for the contracts. A method for a port that an adapter does not bring may throw
 * {@link UnsupportedOperationException}; only the contracts that need it fail then.
 */
public interface TestOffice extends AutoCloseable {

    Documents documents();

    DocumentSearch search();

    Contents contents();

    Counters counters();

    Registers registers();

    Deliveries deliveries();

    Permissions permissions();

    Journal journal();

    /** The units, groups and people of {@link TestDirectory}. */
    Directory directory();

    /** Finds its people among those of {@link TestDirectory}. */
    Notifier notifier();

    /** Runs work in a transaction that rolls back when the work throws; what it throws goes on to the caller. */
    void inTransaction(Runnable work);

    @Override
    default void close() {}

    /** Its rounds; a host that has none yet runs no contract of theirs. */
    default Rounds rounds() {
        throw new UnsupportedOperationException("no rounds yet");
    }

    /** What units sent in them. */
    default Submissions submissions() {
        throw new UnsupportedOperationException("no rounds yet");
    }

    /** Its added holidays. */
    default Holidays holidays() {
        throw new UnsupportedOperationException("no rounds yet");
    }

    /** What an administrator keeps of it: the units and groups of {@link TestDirectory}, no issuer codes of its own. */
    OfficeTables tables();
}
