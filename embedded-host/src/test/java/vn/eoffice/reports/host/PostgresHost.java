package vn.eoffice.reports.host;

import java.util.Map;

/** The whole host over a PostgreSQL server. */
public final class PostgresHost extends EmbeddedHost {

    @Override
    protected Map<String, Object> settings() {
        return TestPostgres.settings();
    }
}
