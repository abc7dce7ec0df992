package vn.eoffice.reports.alfresco.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.JournalState;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.distribution.ReminderTimes;
import vn.eoffice.reports.distribution.Reminders;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.rest.Transactions;

/** Reminds of late receipts and of deadlines. Without the journal nobody would know what was told already. */
public final class RemindersJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RemindersJob.class);

    private static final int OLDEST_YEARS = 2;

    private final Reminders reminders;
    private final ReminderTimes times;
    private final NodeQueries queries;
    private final NodeService nodes;
    private final PropertyValues values;
    private final JournalState journal;
    private final Transactions transactions;
    private final Clock clock;

    public RemindersJob(
            Reminders reminders,
            ReminderTimes times,
            NodeQueries queries,
            NodeService nodes,
            PropertyValues values,
            JournalState journal,
            Transactions transactions,
            Clock clock) {
        this.reminders = reminders;
        this.times = times;
        this.queries = queries;
        this.nodes = nodes;
        this.values = values;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run() {
        if (!transactions.read(journal::isKept)) {
            LOG.warn("No reminders: the journal is not kept, so nobody knows what was told already");
            return;
        }
        List<DocumentId> documents = transactions.read(() -> Stream.concat(unacknowledged(), withDeadline())
                .distinct()
                .map(DocumentId::new)
                .toList());
        int sent = new Items(transactions).each(documents, id -> reminders.remind(id, times));
        if (sent > 0) {
            LOG.info("{} reminders sent", sent);
        }
    }

    /** Those it is time for, and not yet so long that everything was told; copies nobody acknowledges pile up for years. */
    private Stream<String> unacknowledged() {
        Instant now = clock.instant();
        String late = Cmis.equal("rpt:receiptState", "sent")
                + " AND rpt:receiptSentOn >= "
                + Cmis.timestamp(now.minus(times.receiptForgotten()))
                + " AND rpt:receiptSentOn < "
                + Cmis.timestamp(now.minus(times.receiptDue()));
        return queries.find("rpt:receipt", late).stream()
                .map(receipt -> nodes.getProperty(receipt, Names.of("rpt:receiptDocumentId")))
                .map(Object::toString);
    }

    /** The property holds the earliest deadline only, so it may lie far back while another is near. */
    private Stream<String> withDeadline() {
        LocalDate today = LocalDate.now(clock);
        String due = Cmis.equal("rpt:status", "distributed")
                + " AND rpt:dueDate >= "
                + Cmis.timestamp(values.start(today.minusYears(OLDEST_YEARS)))
                + " AND rpt:dueDate < "
                + Cmis.timestamp(values.start(today.plusDays(times.stepDays() + 1L)));
        return queries.find("rpt:document", due).stream().map(NodeRef::getId);
    }
}
