package vn.eoffice.reports.host.fault;

import java.util.concurrent.TimeUnit;
import vn.eoffice.reports.rest.acceptance.Desk;

/** The host that serves at the moment, if any does. */
final class OpenHost {

    private static final long PATIENCE_SECONDS = 120;

    private ChildHost host;

    synchronized void opened(ChildHost started) {
        host = started;
        notifyAll();
    }

    /** Takes the host away from everybody who asks from now on; null when there is none. */
    synchronized ChildHost closed() {
        ChildHost closing = host;
        host = null;
        return closing;
    }

    /** The desk of the host that serves; waits for one. */
    synchronized Desk desk() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (host == null) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("no host");
            }
            waitFor(left);
        }
        return host.desk();
    }

    private void waitFor(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
