package vn.eoffice.reports.workflow;

/** Where the round's process definition is, and the places in it that a host signals. */
public final class RoundProcess {

    /** The process definition's key. */
    public static final String KEY = "rptRound";

    /** The BPMN on the class path; a host deploys it once for each revision. */
    public static final String RESOURCE = "alfresco/module/report-management/workflow/rpt-round.bpmn20.xml";

    /** Where an open round waits to be closed. */
    public static final String CONTROL = "control";

    /** Where an open round waits for its timer. */
    public static final String WAITING = "waiting";

    /** Where an open round is while no unit has to be reminded. */
    public static final String RESTING = "resting";

    /** Where a closed round waits for {@link RoundVariables#ORDER}. */
    public static final String CLOSED = "closed";

    private RoundProcess() {}
}
