package vn.eoffice.reports.alfresco.behaviour;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.routing.RoutingDesk;
import vn.eoffice.reports.routing.Submission;

/** Sends what was filed on its way, for folders that do that. */
public final class IntakeRouting {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRouting.class);

    private final RoutingDesk desk;
    private final IntakeActors actors;

    public IntakeRouting(RoutingDesk desk, IntakeActors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /**
     * Submits the document to its issuer's only signer. One that cannot be submitted stays a draft for its clerk; what
     * was refused is found out before anything is written.
     */
    boolean submit(IncomingFile file) {
        try {
            desk.submit(new Submission(file.id(), null, null, null), actors.of(file));
            return true;
        } catch (ReportException e) {
            LOG.info("Filed but not routed: {}, {}", file.id(), e.getMessage());
            return false;
        }
    }
}
