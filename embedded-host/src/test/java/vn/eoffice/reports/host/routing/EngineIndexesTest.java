package vn.eoffice.reports.host.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine finds the timers of an execution without reading those of all others. */
class EngineIndexesTest {

    @Test
    void inH2() throws SQLException {
        check(TestDatabases.h2InMemory(), "ACT_RU_JOB");
    }

    @Test
    void inPostgres() throws SQLException {
        check(TestDatabases.postgres(), "act_ru_job");
    }

    /** An older host's database gets them, and a second start finds them there. */
    private static void check(EngineOffice office, String timers) throws SQLException {
        try (Connection connection = office.database().getConnection()) {
            new EngineIndexes(new JdbcTemplate(office.database())).create();

            assertThat(leadingColumns(connection.getMetaData(), timers))
                    .contains("execution_id_", "process_instance_id_", "duedate_");
        } finally {
            office.shutDown();
        }
    }

    private static List<String> leadingColumns(DatabaseMetaData database, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet index = database.getIndexInfo(null, null, table, false, false)) {
            while (index.next()) {
                if (index.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
