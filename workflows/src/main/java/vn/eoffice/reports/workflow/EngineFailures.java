package vn.eoffice.reports.workflow;

import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.error.ReportException;

/** Finds the reason that a person can act on in what an engine throws: it wraps whatever its listeners throw. */
public final class EngineFailures {

    private EngineFailures() {}

    /** The first such reason among the causes; empty when the engine itself has failed. */
    public static Optional<ReportException> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(ReportException.class::isInstance)
                .map(ReportException.class::cast)
                .findFirst();
    }
}
