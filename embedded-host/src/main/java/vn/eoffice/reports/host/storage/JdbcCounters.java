package vn.eoffice.reports.host.storage;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.port.Counters;

/**
 * One row for each series; the row stays locked until the transaction ends, and within this process its {@link SeriesLocks lock}
 * with it.
 */
final class JdbcCounters implements Counters {

    private static final String POSTGRESQL_NEXT =
            """
            insert into counter as c (series, last_number) values (?, 1)
            on conflict (series) do update set last_number = c.last_number + 1
            returning last_number""";
    private static final String H2_NEXT =
            """
            select last_number from final table (
                update counter set last_number = last_number + 1 where series = ?)""";
    private static final String H2_FIRST = "insert into counter (series, last_number) values (?, 1)";

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final SeriesLocks locks = new SeriesLocks();

    JdbcCounters(JdbcClient jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    /** Waiting for the lock costs less than waiting in the database, where every waiter is a busy connection. */
    @Override
    public int next(String series) {
        locks.hold(series);
        return dialect == Dialect.POSTGRESQL
                ? jdbc.sql(POSTGRESQL_NEXT).param(series).query(Integer.class).single()
                : nextOnH2(series);
    }

    /**
     * H2 has no insert that turns into an update. Who comes second to a new series waits at the insert until the first
     * has committed, and then takes the second number.
     */
    private int nextOnH2(String series) {
        return updateOnH2(series).orElseGet(() -> firstOnH2(series));
    }

    private int firstOnH2(String series) {
        try {
            jdbc.sql(H2_FIRST).param(series).update();
            return 1;
        } catch (DuplicateKeyException e) {
            return nextOnH2(series);
        }
    }

    private Optional<Integer> updateOnH2(String series) {
        return jdbc.sql(H2_NEXT).param(series).query(Integer.class).optional();
    }

    @Override
    public int last(String series) {
        return jdbc.sql("select last_number from counter where series = ?")
                .param(series)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
