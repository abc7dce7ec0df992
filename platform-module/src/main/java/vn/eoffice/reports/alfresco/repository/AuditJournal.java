package vn.eoffice.reports.alfresco.repository;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.alfresco.repo.audit.AuditComponent;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.Journal;

/**
 * The journal as Alfresco's audit application {@code report-management}, which administrators can read by REST and nobody
 * can change. What {@code audit/report-management.xml} declares is written here. Alfresco keeps every value once for all entries
 * and looks each up: so the time, always a new one, is the first line of the details.
 */
final class AuditJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(AuditJournal.class);
    private static final String APPLICATION = "report-management";
    private static final String ROOT = "/" + APPLICATION + "/entry";
    private static final String DOCUMENT = "document";
    private static final String ACTION = "action";
    private static final String BY = "by";
    private static final String DETAILS = "details";

    /** Alfresco's audit cuts longer values off. */
    private static final int LONGEST = 1000;

    /** Alfresco's audit gives entries only in bounded numbers. */
    private static final int PAGE = 1000;

    private static final String WAITING = AuditJournal.class.getName();

    private final AuditComponent audit;
    private final Transactions transactions;
    private final Identity identity;
    private final AtomicBoolean warned = new AtomicBoolean();

    AuditJournal(AuditComponent audit, Transactions transactions, Identity identity) {
        this.audit = audit;
        this.transactions = transactions;
        this.identity = identity;
    }

    /**
     * Alfresco keeps each value that an entry has once for all entries. Two transactions that bring the same new one, if only the
     * same millisecond, wait for each other's end, and must not wait for anything else meanwhile: so entries are written last.
     */
    @Override
    public void append(JournalEntry entry) {
        List<JournalEntry> waiting = transactions.kept(WAITING, ArrayList::new);
        if (waiting.isEmpty()) {
            transactions.beforeCommit(this::write);
        }
        waiting.add(entry);
    }

    private void write() {
        List<JournalEntry> waiting = transactions.kept(WAITING, ArrayList::new);
        waiting.forEach(this::write);
        waiting.clear();
    }

    private void write(JournalEntry entry) {
        // Alfresco's filter would leave out what the system does, as jobs do.
        Map<String, Serializable> recorded = audit.recordAuditValuesWithUserFilter(
                ROOT,
                Map.of(
                        DOCUMENT, entry.document().value(),
                        ACTION, entry.action().name(),
                        BY, entry.by(),
                        DETAILS, cut(entry.at() + "\n" + Details.write(entry.details()))),
                false);
        if (recorded != null && recorded.containsKey(path(DOCUMENT))) {
            warned.set(false);
        } else if (warned.compareAndSet(false, true)) {
            LOG.warn("The journal is not kept: switch on audit.enabled and audit.report-management.enabled");
        }
    }

    /** Whether what is appended is recorded. */
    static boolean isKept(AuditComponent audit) {
        return audit.isAuditEnabled() && audit.isAuditPathEnabled(APPLICATION, ROOT);
    }

    /** What fits is one value: a list costs a row for itself and one for each piece. */
    private static Serializable cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        ArrayList<String> pieces = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = Math.min(text.length(), from + LONGEST);
            // A character of two halves stays whole.
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }

    @Override
    public List<JournalEntry> of(DocumentId id) {
        write();
        Collector collector = new Collector();
        identity.asSystem(() -> {
            long from = 0;
            while (collector.readsOn(from)) {
                from = collector.next();
                audit.auditQuery(collector, wanted(id, from), PAGE);
            }
            return id;
        });
        return List.copyOf(collector.found.values());
    }

    private static AuditQueryParameters wanted(DocumentId id, long from) {
        AuditQueryParameters wanted = new AuditQueryParameters();
        wanted.setApplicationName(APPLICATION);
        wanted.setForward(true);
        wanted.setFromId(from);
        wanted.addSearchKey(path(DOCUMENT), id.value());
        return wanted;
    }

    private static String path(String name) {
        return ROOT + "/" + name + "/value";
    }

    private static final class Collector implements AuditQueryCallback {

        private final TreeMap<Long, JournalEntry> found = new TreeMap<>();

        /** Whether there may be more, after a page that began there. */
        boolean readsOn(long from) {
            return from == 0 || found.tailMap(from).size() == PAGE;
        }

        /** Where the next page begins. */
        long next() {
            return found.isEmpty() ? 1 : found.lastKey() + 1;
        }

        @Override
        public boolean valuesRequired() {
            return true;
        }

        @Override
        public boolean handleAuditEntry(
                Long entryId, String application, String user, long time, Map<String, Serializable> values) {
            found.put(entryId, entry(values));
            return true;
        }

        private static JournalEntry entry(Map<String, Serializable> values) {
            String details = joined(values.get(path(DETAILS)));
            int end = details.indexOf('\n');
            return new JournalEntry(
                    Instant.parse(details.substring(0, end)),
                    text(values, BY),
                    JournalEntry.Action.valueOf(text(values, ACTION)),
                    new DocumentId(text(values, DOCUMENT)),
                    Details.read(details.substring(end + 1)));
        }

        private static String joined(Serializable details) {
            return details instanceof Collection<?> pieces
                    ? pieces.stream().map(String::valueOf).collect(Collectors.joining())
                    : Objects.toString(details, "");
        }

        private static String text(Map<String, Serializable> values, String name) {
            return values.get(path(name)).toString();
        }

        @Override
        public boolean handleAuditEntryError(Long entryId, String error, Throwable cause) {
            throw new IllegalStateException("entry " + entryId + " of the journal cannot be read: " + error, cause);
        }
    }
}
