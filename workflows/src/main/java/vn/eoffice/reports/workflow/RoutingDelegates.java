package vn.eoffice.reports.workflow;

import java.util.Map;

/** Makes the beans that the BPMN names in its expressions. */
public final class RoutingDelegates {

    private final RoutingEvents events;
    private final TaskBoard board;
    private final RoutingHost host;

    public RoutingDelegates(RoutingEvents events, TaskBoard board, RoutingHost host) {
        this.events = events;
        this.board = board;
        this.host = host;
    }

    /** By name, to be put among the beans of the engine's configuration, or into Alfresco's registry. */
    public Map<String, Object> beans() {
        return Map.of(
                "rptOnStart", new StartCheck(),
                "rptOnTaskCreate", new TaskArrival(events, board, host),
                "rptOnTaskAssignment", new TaskAssignment(board),
                "rptOnTaskComplete", new TaskCompletion(host),
                "rptOnTaskDelete", new TaskRemoval(board),
                "rptIssue", new IssueStep(events),
                "rptDistribute", new DistributeStep(events),
                "rptEscalate", new Escalation(events, board));
    }
}
