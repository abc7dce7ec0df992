package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlfrescoTransactionsTest {

    /** {@code AlfrescoTransactionSupport.COMMIT_ORDER_NORMAL}, the smallest of Alfresco's own; its caches have 4. */
    private static final int SMALLEST_OF_ALFRESCO = 0;

    @Test
    void whatFollowsACommitComesAfterAlfrescosCachesWereRenewed() {
        assertThat(AlfrescoTransactions.LAST).isLessThan(SMALLEST_OF_ALFRESCO);
    }
}
