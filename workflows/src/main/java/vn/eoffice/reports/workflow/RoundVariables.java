package vn.eoffice.reports.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.round.RoundId;

/**
 * The variables of a round's workflow, all of them strings: other types become serialized blobs in the engine's tables.
 * In Alfresco the variable {@code rptr_round} is the property {@code rptr:round}, and so on.
 */
public final class RoundVariables {

    /** Identity of the round. */
    public static final String ROUND = "rptr_round";

    /** Codes of its units, parted by commas. */
    public static final String UNITS = "rptr_units";

    /** How many they are. */
    public static final String COUNT = "rptr_count";

    /** What shall become of a closed round: {@link #REOPEN}, or anything else to end it. */
    public static final String ORDER = "rptr_order";

    /** A closed round goes on. */
    public static final String REOPEN = "reopen";

    /** Code of the unit, local to its part of the process. */
    public static final String UNIT = "rptr_unit";

    /** ISO-8601 time of the unit's next reminder, local to its part of the process; empty when it is left in peace. */
    public static final String NEXT = "rptr_next";

    private RoundVariables() {}

    /** What a process instance is started with. */
    public static Map<String, String> of(RoundId round, List<String> units) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(ROUND, round.value());
        variables.put(UNITS, String.join(",", units));
        variables.put(COUNT, String.valueOf(units.size()));
        variables.put(ORDER, "");
        return variables;
    }
}
