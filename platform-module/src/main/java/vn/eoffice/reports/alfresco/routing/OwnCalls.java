package vn.eoffice.reports.alfresco.routing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.eoffice.reports.routing.RoutingRequest;

/**
 * Tells the workflow's listeners apart who calls the engine: a use case of ours, which has checked and noted everything, or
 * another client. The engine calls its listeners on the caller's thread.
 */
public final class OwnCalls {

    private record Call(RoutingRequest request) {}

    private final ThreadLocal<Deque<Call>> calls = ThreadLocal.withInitial(ArrayDeque::new);

    void during(Runnable work) {
        during(new Call(null), work);
    }

    /** Starts a routing. */
    void starting(RoutingRequest request, Runnable work) {
        during(new Call(request), work);
    }

    private void during(Call call, Runnable work) {
        calls.get().push(call);
        try {
            work.run();
        } finally {
            calls.get().pop();
            if (calls.get().isEmpty()) {
                calls.remove();
            }
        }
    }

    boolean inProgress() {
        return !calls.get().isEmpty();
    }

    /** What a use case is starting now. */
    Optional<RoutingRequest> request() {
        return Optional.ofNullable(calls.get().peek()).map(Call::request);
    }
}
