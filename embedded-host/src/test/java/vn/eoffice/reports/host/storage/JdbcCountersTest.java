package vn.eoffice.reports.host.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody waits for a counter's row in H2 itself, which lost updates of it when waiting transactions rolled back: the
 * database here gives up after a blink, so whoever waits in it fails.
 */
class JdbcCountersTest {

    private static final int BLINK_MILLIS = 20;
    private static final Duration LONG_ENOUGH = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=" + BLINK_MILLIS, "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final JdbcCounters counters = new JdbcCounters(jdbc, Dialect.H2);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final ExecutorService otherClerk = Executors.newSingleThreadExecutor();

    @BeforeEach
    void startASeries() {
        jdbc.sql("create table counter (series varchar(200) primary key, last_number integer not null)")
                .update();
        jdbc.sql("insert into counter values ('letters', 41)").update();
    }

    @AfterEach
    void close() {
        otherClerk.shutdownNow();
        jdbc.sql("shutdown").update();
        database.dispose();
    }

    @ParameterizedTest
    @CsvSource({"false, 43", "true, 42"})
    void theNextClerkWaitsUntilTheTransactionBeforeHasEnded(boolean rolledBack, int next) {
        CompletableFuture<Integer> second = transaction.execute(status -> {
            assertThat(counters.next("letters")).isEqualTo(42);
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(this::takeALetter, otherClerk);
            assertThat(waiting).failsWithin(LONG_ENOUGH).withThrowableOfType(TimeoutException.class);
            if (rolledBack) {
                status.setRollbackOnly();
            }
            return waiting;
        });

        assertThat(second).succeedsWithin(PATIENCE).isEqualTo(next);
    }

    @Test
    void aTransactionTakesSeveralNumbersOfASeries() {
        List<Integer> numbers =
                transaction.execute(status -> List.of(counters.next("letters"), counters.next("letters")));

        assertThat(numbers).containsExactly(42, 43);
    }

    @Test
    void refusesToCountOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> counters.next("letters"));
        assertThat(counters.last("letters")).isEqualTo(41);
    }

    private int takeALetter() {
        return transaction.execute(status -> counters.next("letters"));
    }
}
