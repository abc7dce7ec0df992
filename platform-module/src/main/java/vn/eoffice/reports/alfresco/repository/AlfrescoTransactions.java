package vn.eoffice.reports.alfresco.repository;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of Alfresco's transactions. */
public final class AlfrescoTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(AlfrescoTransactions.class);

    /**
     * Alfresco calls listeners of small order first before a commit, and last after it. Its caches have 4: whoever reads
     * in another thread before they are renewed sees what was there before the commit.
     */
    static final int LAST = -1000;

    @Override
    public void beforeCommit(Runnable work) {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }

    @Override
    public void afterCommit(Runnable work) {
        AlfrescoTransactionSupport.bindListener(new Listener(work, () -> {}), LAST);
    }

    @Override
    public void afterCompletion(Runnable work) {
        AlfrescoTransactionSupport.bindListener(new Listener(work, work), LAST);
    }

    @Override
    public <T> T kept(String key, Supplier<T> made) {
        T known = AlfrescoTransactionSupport.getResource(key);
        if (known == null) {
            known = made.get();
            AlfrescoTransactionSupport.bindResource(key, known);
        }
        return known;
    }

    private static final class Listener extends TransactionListenerAdapter {

        private final Runnable committed;
        private final Runnable rolledBack;

        Listener(Runnable committed, Runnable rolledBack) {
            this.committed = committed;
            this.rolledBack = rolledBack;
        }

        @Override
        public void afterCommit() {
            run(committed);
        }

        @Override
        public void afterRollback() {
            run(rolledBack);
        }

        private static void run(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("Work after the end of a transaction failed", e);
            }
        }
    }
}
