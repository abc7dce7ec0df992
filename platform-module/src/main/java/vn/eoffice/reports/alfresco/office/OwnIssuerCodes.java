package vn.eoffice.reports.alfresco.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.number.IssuerCode;

/**
 * The office's own issuer codes, as every reader of numbers asks for them, in a transaction or in none. Read again after
 * some seconds, in a transaction of its own; the same list object as long as nothing has changed. Thread-safe.
 */
public final class OwnIssuerCodes implements Supplier<List<IssuerCode>> {

    private final IssuerNodes issuers;
    private final NewTransactions reads;
    private final Identity identity;
    private final Clock clock;
    private final Duration freshness;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(List.of(), Instant.MIN));
    private final ReentrantLock reading = new ReentrantLock();

    /** @param until from when on it has to be read again */
    private record Known(List<IssuerCode> codes, Instant until) {}

    public OwnIssuerCodes(
            AlfrescoServices services,
            PropertyValues values,
            Transactions transactions,
            NewTransactions reads,
            Identity identity,
            Clock clock,
            Duration freshness) {
        Folders folders = new Folders(
                services.nodes(), services.permissions(), new TransactionLocks(services.locks(), transactions), values);
        this.issuers = new IssuerNodes(services.nodes(), folders, values);
        this.reads = reads;
        this.identity = identity;
        this.clock = clock;
        this.freshness = freshness;
    }

    @Override
    public List<IssuerCode> get() {
        Known last = known.get();
        if (clock.instant().isBefore(last.until())) {
            return last.codes();
        }
        // While one thread reads again, the others take what they have, unless that is nothing or known to be wrong.
        if (last.until().equals(Instant.MIN)) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return last.codes();
        }
        try {
            Known now = known.get();
            return clock.instant().isBefore(now.until()) ? now.codes() : read(now);
        } finally {
            reading.unlock();
        }
    }

    private List<IssuerCode> read(Known last) {
        List<IssuerCode> stored = identity.asSystem(() -> reads.run(issuers::all));
        List<IssuerCode> codes = stored.equals(last.codes()) ? last.codes() : stored;
        known.compareAndSet(last, new Known(codes, clock.instant().plus(freshness)));
        return codes;
    }

    /** Lets them be read again when next asked for. */
    public void forget() {
        known.updateAndGet(last -> new Known(last.codes(), Instant.MIN));
    }
}
