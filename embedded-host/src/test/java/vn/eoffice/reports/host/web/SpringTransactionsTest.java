package vn.eoffice.reports.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

class SpringTransactionsTest {

    private final CountingManager manager = new CountingManager();
    private final SpringTransactions transactions = new SpringTransactions(manager);
    private int runs;

    @Test
    void aLockedChangeIsTriedAgain() {
        String answer = transactions.write(() -> {
            if (++runs < 3) {
                throw new CannotAcquireLockException("locked");
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(manager.rolledBack).isEqualTo(2);
        assertThat(manager.committed).isEqualTo(1);
    }

    @Test
    void aChangeThatStaysLockedFailsAfterThreeTries() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> transactions.write(() -> {
                    runs++;
                    throw new CannotAcquireLockException("locked");
                }));

        assertThat(runs).isEqualTo(3);
        assertThat(manager.committed).isZero();
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> transactions.write(() -> {
                    runs++;
                    throw new ReportException(Problem.CONFLICT, "document.not-open");
                }));

        assertThat(runs).isEqualTo(1);
        assertThat(manager.rolledBack).isEqualTo(1);
    }

    @Test
    void lookingIsReadOnly() {
        transactions.read(() -> "seen");

        assertThat(manager.readOnly).isEqualTo(1);
    }

    private static final class CountingManager extends AbstractPlatformTransactionManager {

        private int committed;
        private int rolledBack;
        private int readOnly;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            readOnly += definition.isReadOnly() ? 1 : 0;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            committed++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            rolledBack++;
        }
    }
}
