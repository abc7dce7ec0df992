package vn.eoffice.reports.workflow;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.reports.routing.RoutingRequest;

/**
 * The variables of the routing, all of them strings: other types become serialized blobs in the engine's tables. In
 * Alfresco the variable {@code rptw_verdict} is the property {@code rptw:verdict}, and so on.
 */
public final class RoutingVariables {

    /** Identity of the document. */
    public static final String DOCUMENT = "rptw_document";

    /** User id of the drafter. */
    public static final String INITIATOR = "rptw_initiator";

    /** {@link vn.eoffice.reports.actor.Authority#code()} of who reviews; empty when nobody does. */
    public static final String REVIEWER = "rptw_reviewer";

    /** {@link vn.eoffice.reports.actor.Authority#code()} of who signs. */
    public static final String SIGNER = "rptw_signer";

    /** ISO-8601 durations from a task's creation to its three timers; the second is the desk's time. */
    public static final String YELLOW_AFTER = "rptw_yellowAfter";

    public static final String RED_AFTER = "rptw_redAfter";
    public static final String SPECIAL_RED_AFTER = "rptw_specialRedAfter";

    /** {@link vn.eoffice.reports.routing.Verdict#code()}: local to a task until it is completed. */
    public static final String VERDICT = "rptw_verdict";

    /** Opinion, or the reason of a return: local to a task until it is completed. */
    public static final String COMMENT = "rptw_comment";

    /** User id of who completes a task, local to it. Only a host that sets it itself may believe it. */
    public static final String ACTOR = "rptw_actor";

    /**
     * {@link vn.eoffice.reports.actor.Authority#code()} of whose desk the document is on; empty between two desks, that is
     * when a task is deleted because it was completed, and not because its process was cancelled.
     */
    public static final String OWNER = "rptw_owner";

    /** {@link vn.eoffice.reports.routing.DueLevel#code()} of the open task. */
    public static final String LEVEL = "rptw_level";

    /** User id of who approved, known from then on. */
    public static final String SIGNED_BY = "rptw_signedBy";

    /** In Alfresco, the node reference of the workflow package. */
    public static final String PACKAGE = "rptw_packageRef";

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private RoutingVariables() {}

    /** What a process instance is started with. */
    public static Map<String, String> of(RoutingRequest request) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(DOCUMENT, request.document().value());
        variables.put(INITIATOR, request.initiator());
        variables.put(
                REVIEWER, request.reviewer() == null ? "" : request.reviewer().code());
        variables.put(SIGNER, request.signer().code());
        variables.put(YELLOW_AFTER, iso(request.stepTime().minus(request.warning())));
        variables.put(RED_AFTER, iso(request.stepTime()));
        variables.put(SPECIAL_RED_AFTER, iso(request.stepTime().plus(request.warning())));
        return variables;
    }

    private static String iso(Duration duration) {
        Duration seconds = duration.truncatedTo(ChronoUnit.SECONDS);
        return (seconds.compareTo(SHORTEST) < 0 ? SHORTEST : seconds).toString();
    }
}
