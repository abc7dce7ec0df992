package vn.eoffice.reports.port.fake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.TestOffice;

/** All ports in memory. One transaction runs at a time and rolls back as a whole when its work throws. */
public final class InMemoryOffice implements TestOffice {

    private final InMemoryCounters counters = new InMemoryCounters();
    private final InMemoryPermissions permissions = new InMemoryPermissions();
    private final InMemoryContents contents = new InMemoryContents();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryRounds rounds = new InMemoryRounds();
    private final InMemorySubmissions submissions = new InMemorySubmissions();
    private final InMemoryHolidays holidays = new InMemoryHolidays();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryOfficeTables tables = new InMemoryOfficeTables(directory);
    private final InMemoryDocuments documents;
    private final InMemoryDocumentSearch search;
    private final InMemoryNotifier notifier;
    private final ReentrantLock lock = new ReentrantLock();

    /** An office at the moment test documents were filed. */
    public InMemoryOffice() {
        this(Clock.fixed(TestDocuments.FILED_AT, ZoneOffset.UTC));
    }

    public InMemoryOffice(Clock clock) {
        this.documents = new InMemoryDocuments(permissions, contents, deliveries);
        this.search = new InMemoryDocumentSearch(documents, permissions, contents);
        this.notifier = new InMemoryNotifier(directory, clock);
    }

    @Override
    public void inTransaction(Runnable work) {
        lock.lock();
        List<Runnable> restore = List.<Snapshot>of(
                        documents,
                        contents,
                        counters,
                        registers,
                        deliveries,
                        permissions,
                        rounds,
                        submissions,
                        holidays,
                        tables,
                        journal,
                        notifier)
                .stream()
                .map(Snapshot::keep)
                .toList();
        boolean committed = false;
        try {
            work.run();
            committed = true;
        } finally {
            if (!committed) {
                restore.forEach(Runnable::run);
            }
            lock.unlock();
        }
    }

    @Override
    public InMemoryDocuments documents() {
        return documents;
    }

    @Override
    public InMemoryDocumentSearch search() {
        return search;
    }

    @Override
    public InMemoryContents contents() {
        return contents;
    }

    @Override
    public InMemoryCounters counters() {
        return counters;
    }

    @Override
    public InMemoryRegisters registers() {
        return registers;
    }

    @Override
    public InMemoryDeliveries deliveries() {
        return deliveries;
    }

    @Override
    public InMemoryPermissions permissions() {
        return permissions;
    }

    @Override
    public InMemoryJournal journal() {
        return journal;
    }

    @Override
    public InMemoryDirectory directory() {
        return directory;
    }

    @Override
    public InMemoryNotifier notifier() {
        return notifier;
    }

    @Override
    public InMemoryRounds rounds() {
        return rounds;
    }

    @Override
    public InMemorySubmissions submissions() {
        return submissions;
    }

    @Override
    public InMemoryHolidays holidays() {
        return holidays;
    }

    @Override
    public InMemoryOfficeTables tables() {
        return tables;
    }
}
