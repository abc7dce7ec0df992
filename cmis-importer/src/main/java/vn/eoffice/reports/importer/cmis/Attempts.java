package vn.eoffice.reports.importer.cmis;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConnectionException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisProxyAuthenticationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisServiceUnavailableException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisTooManyRequestsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUnauthorizedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;

/** Tries calls again that fail for a reason that passes. What is called must bear being called twice. */
public final class Attempts {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final Consumer<Duration> pause;

    /** Waits between two tries by this. */
    public Attempts(Consumer<Duration> pause) {
        this.pause = pause;
    }

    /**
     * Calls, and calls again after a pause, four times in all.
     *
     * @throws ServerLostException when the server stays away or refuses the user
     */
    <T> T call(Supplier<T> work) {
        for (Duration next : PAUSES) {
            try {
                return work.get();
            } catch (CmisUnauthorizedException | CmisProxyAuthenticationException e) {
                throw new ServerLostException(e);
            } catch (CmisConnectionException
                    | CmisServiceUnavailableException
                    | CmisTooManyRequestsException
                    | CmisUpdateConflictException passing) {
                pause.accept(next);
            }
        }
        return lastCall(work);
    }

    private static <T> T lastCall(Supplier<T> work) {
        try {
            return work.get();
        } catch (CmisConnectionException
                | CmisServiceUnavailableException
                | CmisTooManyRequestsException
                | CmisUnauthorizedException e) {
            throw new ServerLostException(e);
        }
    }
}
