package vn.eoffice.reports.port;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;

/** What the contracts share: a fresh office for each test, and transactions. */
abstract class PortContract {

    private TestOffice office;

    /** A fresh, empty office. */
    protected abstract TestOffice open();

    @BeforeEach
    void openOffice() {
        office = open();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    final TestOffice office() {
        return office;
    }

    final void doing(Runnable work) {
        office.inTransaction(work);
    }

    final <T> T asking(Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        office.inTransaction(() -> answer.set(work.get()));
        return answer.get();
    }

    /** Runs work in a transaction and rolls it back. */
    final void rollingBack(Runnable work) {
        try {
            office.inTransaction(() -> {
                work.run();
                throw new Rollback();
            });
        } catch (Rollback e) {
            return;
        }
        throw new AssertionError("the transaction swallowed what its work threw");
    }

    final Document stored(Document document) {
        doing(() -> office.documents().add(document));
        return document;
    }

    final DocumentId storedPlan() {
        return stored(TestDocuments.plan(TestDocuments.newId())).id();
    }

    private static final class Rollback extends RuntimeException {
        private Rollback() {
            super("rolled back by the test");
        }
    }
}
