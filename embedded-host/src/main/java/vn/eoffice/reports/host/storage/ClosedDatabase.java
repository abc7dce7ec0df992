package vn.eoffice.reports.host.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Throws away connections to an H2 database that has closed itself, as it does when its disk is full: the next
 * connection opens it again. Made by the connection pools, by name.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** Of H2: general error, file damaged or out of reach, database closed, object closed. */
    private static final Set<Integer> CLOSED = Set.of(50000, 90007, 90028, 90030, 90031, 90067, 90098, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
