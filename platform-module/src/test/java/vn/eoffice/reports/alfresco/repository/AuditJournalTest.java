package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.repo.audit.AuditComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.fake.Proxied;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.TestDocuments;

/** When the journal's entries reach Alfresco's audit; what they say is the port's contract. */
class AuditJournalTest {

    private static final Instant AT = Instant.parse("2026-05-04T01:00:00Z");

    private final DocumentId document = TestDocuments.newId();
    private final List<String> recorded = new ArrayList<>();
    private Object details;
    private final Steps steps = new Steps();
    private final AuditJournal journal =
            new AuditJournal(Proxied.of(AuditComponent.class, new Audit()), steps, new AlfrescoIdentity());

    /** What AuditComponent records. */
    public final class Audit {

        public Map<String, Object> recordAuditValuesWithUserFilter(
                String root, Map<String, ?> values, boolean filtered) {
            recorded.add(values.get("action").toString());
            details = values.get("details");
            return Map.of(root + "/document/value", document.value());
        }
    }

    /** A transaction whose end the test decides. */
    private static final class Steps implements Transactions {

        private final List<Runnable> last = new ArrayList<>();
        private Object kept;

        @Override
        public void beforeCommit(Runnable work) {
            last.add(work);
        }

        @Override
        public void afterCommit(Runnable work) {
            throw new AssertionError("too late");
        }

        @Override
        public void afterCompletion(Runnable work) {
            throw new AssertionError("too late");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T kept(String key, Supplier<T> made) {
            kept = kept == null ? made.get() : kept;
            return (T) kept;
        }
    }

    @Test
    void entriesAreWrittenInTheirOrderAsTheLastThingOfTheTransaction() {
        append(Action.FILED);
        append(Action.NUMBERED);
        assertThat(recorded).isEmpty();

        steps.last.forEach(Runnable::run);

        assertThat(recorded).containsExactly("FILED", "NUMBERED");
    }

    @Test
    void whatIsAppendedWhileTheTransactionEndsIsWrittenToo() {
        append(Action.FILED);
        steps.last.remove(0).run();
        append(Action.NUMBERED);

        steps.last.forEach(Runnable::run);

        assertThat(recorded).containsExactly("FILED", "NUMBERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a"})
    void aLongDetailIsCutBetweenCharacters(String before) {
        journal.append(
                new JournalEntry(AT, "vanthu", Action.CHANGED, document, Map.of("reason", before + "😀".repeat(1500))));
        steps.last.forEach(Runnable::run);

        assertThat((List<?>) details)
                .hasSize(4)
                .allMatch(piece -> piece.toString().length() <= 1000)
                .noneMatch(piece -> Character.isLowSurrogate(piece.toString().charAt(0)));
    }

    @Test
    void whoReadsTheJournalFindsWhatTheTransactionHasAppended() {
        AlfrescoOffice office = new AlfrescoOffice();
        office.inTransaction(() -> {
            office.journal().append(entry(Action.FILED));

            assertThat(office.journal().of(document))
                    .extracting(JournalEntry::action)
                    .containsExactly(Action.FILED);
        });
        office.inTransaction(() -> assertThat(office.journal().of(document)).hasSize(1));
    }

    private void append(Action action) {
        journal.append(entry(action));
    }

    private JournalEntry entry(Action action) {
        return new JournalEntry(AT, "vanthu", action, document, Map.of());
    }
}
