package vn.eoffice.reports.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.reports.round.RoundId;

/**
 * The variables of a round's workflow, all of them strings: other types become serialized blobs in the engine's tables.
 * In Alfresco the variable {@code rptr_round} is the property {@code rptr:round}, and so on.
 */
public final class RoundVariables {

    /** Identity of the round. */
    public static final String ROUND = "rptr_round";

    /** What shall become of a closed round: {@link #REOPEN}, or anything else to end it. */
    public static final String ORDER = "rptr_order";

    /** A closed round goes on. */
    public static final String REOPEN = "reopen";

    /** ISO-8601 time at which the round is woken next; empty when its units are left in peace. */
    public static final String NEXT = "rptr_next";

    private RoundVariables() {}

    /** What a process instance is started with. */
    public static Map<String, String> of(RoundId round) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(ROUND, round.value());
        variables.put(ORDER, "");
        variables.put(NEXT, "");
        return variables;
    }
}
