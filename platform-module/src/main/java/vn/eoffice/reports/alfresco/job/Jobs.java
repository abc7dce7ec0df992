package vn.eoffice.reports.alfresco.job;

import vn.eoffice.reports.alfresco.behaviour.CitationRepair;
import vn.eoffice.reports.alfresco.behaviour.WaitingFiles;
import vn.eoffice.reports.alfresco.routing.RoundRepair;
import vn.eoffice.reports.alfresco.routing.RoutingRepair;

/** Work of other packages as jobs run it. Called by the module's Spring XML alone. */
public final class Jobs {

    private Jobs() {}

    public static Runnable of(CitationRepair repair) {
        return repair::run;
    }

    public static Runnable of(RoutingRepair routing, RoundRepair rounds) {
        return () -> {
            routing.run();
            rounds.run();
        };
    }

    public static Runnable of(WaitingFiles files) {
        return files::run;
    }
}
