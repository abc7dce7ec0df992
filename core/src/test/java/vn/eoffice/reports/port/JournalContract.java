package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;

/** What a {@link Journal} promises. */
public abstract class JournalContract extends PortContract {

    @Test
    void entriesComeBackInTheOrderTheyWereAppendedEvenWithinOneInstant() {
        DocumentId plan = storedPlan();
        doing(() -> {
            journal().append(entry(plan, JournalEntry.Action.FILED, Map.of()));
            journal().append(entry(plan, JournalEntry.Action.SUBMITTED, Map.of("reviewer", "Trần Văn Bình")));
        });
        doing(() -> journal().append(entry(plan, JournalEntry.Action.REVIEWED, Map.of())));

        assertThat(asking(() -> journal().of(plan)))
                .containsExactly(
                        entry(plan, JournalEntry.Action.FILED, Map.of()),
                        entry(plan, JournalEntry.Action.SUBMITTED, Map.of("reviewer", "Trần Văn Bình")),
                        entry(plan, JournalEntry.Action.REVIEWED, Map.of()));
    }

    @Test
    void entriesOfOtherDocumentsAreNotShown() {
        DocumentId plan = storedPlan();
        DocumentId other = storedPlan();
        doing(() -> journal().append(entry(other, JournalEntry.Action.FILED, Map.of())));

        assertThat(asking(() -> journal().of(plan))).isEmpty();
    }

    @Test
    void whatRolledBackWasNotDone() {
        DocumentId plan = storedPlan();
        rollingBack(() -> journal().append(entry(plan, JournalEntry.Action.FILED, Map.of())));

        assertThat(asking(() -> journal().of(plan))).isEmpty();
    }

    @Test
    void entriesOutliveTheDocument() {
        DocumentId plan = storedPlan();
        doing(() -> {
            journal().append(entry(plan, JournalEntry.Action.DELETED, Map.of("number", "17-KH/TU")));
            office().documents().remove(plan);
        });

        assertThat(asking(() -> journal().of(plan)))
                .containsExactly(entry(plan, JournalEntry.Action.DELETED, Map.of("number", "17-KH/TU")));
    }

    private static JournalEntry entry(DocumentId document, JournalEntry.Action action, Map<String, String> details) {
        return new JournalEntry(TestDocuments.FILED_AT, "vanthu", action, document, details);
    }

    private Journal journal() {
        return office().journal();
    }
}
