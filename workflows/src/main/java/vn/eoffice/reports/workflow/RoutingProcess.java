package vn.eoffice.reports.workflow;

/** Where the routing's process definition is. */
public final class RoutingProcess {

    /** The process definition's key. */
    public static final String KEY = "rptRouting";

    /** The BPMN on the class path; a host deploys it once for each revision. */
    public static final String RESOURCE = "alfresco/module/report-management/workflow/rpt-routing.bpmn20.xml";

    private RoutingProcess() {}
}
