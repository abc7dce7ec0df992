package vn.eoffice.reports.host.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the two databases differ. */
enum Dialect {
    H2,
    POSTGRESQL;

    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL") ? POSTGRESQL : H2;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
