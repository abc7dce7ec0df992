package vn.eoffice.reports.host.routing;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Indexes that the engine's own scripts lack. It looks for the timers of an execution at every step that has any; with
 * fifty thousand open tasks, each step read a hundred and fifty thousand timers.
 */
final class EngineIndexes {

    private static final List<String> MISSING = List.of(
            "create index if not exists reports_job_execution on act_ru_job (execution_id_)",
            "create index if not exists reports_job_process on act_ru_job (process_instance_id_)",
            "create index if not exists reports_job_due on act_ru_job (duedate_)");

    private final JdbcTemplate tables;

    EngineIndexes(JdbcTemplate tables) {
        this.tables = tables;
    }

    /** Makes those that are not there; the engine's tables have to be. */
    void create() {
        MISSING.forEach(tables::execute);
    }
}
