package vn.eoffice.reports.host.web;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.host.search.IndexUnavailableException;
import vn.eoffice.reports.rest.error.DiskFull;

/** Tells a storage that is gone from a fault of the program, whatever the libraries between have wrapped it in. */
final class StorageFaults {

    private static final int DEEPEST = 20;

    /** Connection lost, server out of resources, server shutting down, as classes of SQL states. */
    private static final Set<String> LOST = Set.of("08", "53", "57");

    /** Of H2: file damaged or out of reach, database closed, object closed. */
    private static final Set<Integer> H2_CLOSED = Set.of(90028, 90030, 90031, 90067, 90098, 90121);

    private StorageFaults() {}

    /**
     * The same failure in words for people when the storage is to blame; the failure itself otherwise. Inside a
     * transaction nothing but the storage reads and writes, so what goes wrong there with files is its fault.
     */
    static RuntimeException reasonOf(RuntimeException failure) {
        if (!DiskFull.isCauseOf(failure) && isLost(failure)) {
            ReportException reason = new ReportException(Problem.UNAVAILABLE, "storage.unavailable");
            reason.initCause(failure);
            return reason;
        }
        return failure;
    }

    private static boolean isLost(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof IndexUnavailableException
                        || cause instanceof TransactionSystemException
                        || cause instanceof UncheckedIOException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLRecoverableException
                        || (cause instanceof SQLException told && isLost(told)));
    }

    private static boolean isLost(SQLException told) {
        String state = told.getSQLState();
        return H2_CLOSED.contains(told.getErrorCode())
                || (state != null && state.length() == 5 && LOST.contains(state.substring(0, 2)));
    }
}
