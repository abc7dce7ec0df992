package vn.eoffice.reports.workflow;

import java.util.Map;

/** Makes the beans that the round's BPMN names in its expressions. */
public final class RoundDelegates {

    private final RoundEvents events;

    public RoundDelegates(RoundEvents events) {
        this.events = events;
    }

    /** By name, to be put among the beans of the engine's configuration, or into Alfresco's registry. */
    public Map<String, Object> beans() {
        return Map.of(
                "rptOnRoundStart", new RoundStartCheck(),
                "rptRoundLook", new RoundLook(events),
                "rptRoundRemind", new RoundReminder(events));
    }
}
