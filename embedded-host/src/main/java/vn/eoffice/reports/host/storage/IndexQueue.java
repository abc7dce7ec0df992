package vn.eoffice.reports.host.storage;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.DocumentIndex;

/**
 * Notes in the caller's transaction which documents the full-text index has to read again, and tells the index once the
 * transaction has committed. The note outlives a crash between the two.
 */
final class IndexQueue {

    private final JdbcClient jdbc;
    private final DocumentIndex index;

    IndexQueue(JdbcClient jdbc, DocumentIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    void changed(DocumentId id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a change needs a transaction");
        }
        if (changedInThisTransaction().add(id)) {
            jdbc.sql("insert into index_queue (document_id) values (?)")
                    .param(id.value())
                    .update();
        }
    }

    private Set<DocumentId> changedInThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .filter(changes -> changes.index == index)
                .findFirst()
                .orElseGet(this::register)
                .ids;
    }

    private Changes register() {
        Changes changes = new Changes(index);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    private static final class Changes implements TransactionSynchronization {

        private final DocumentIndex index;
        private final Set<DocumentId> ids = new LinkedHashSet<>();

        Changes(DocumentIndex index) {
            this.index = index;
        }

        @Override
        public void afterCommit() {
            index.changed(ids);
        }
    }
}
