package vn.eoffice.reports.workflow;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;

/** Writes down what the routing tells, and fails on demand. */
final class RecordedEvents implements RoutingEvents {

    private final List<String> lines = new ArrayList<>();
    private String failing = "";

    @Override
    public void arrive(DocumentId id, RoutingStep step, Authority owner) {
        add("arrive", id + " " + step.code() + " " + owner.code());
    }

    @Override
    public void issue(DocumentId id, String signer) {
        add("issue", id + " " + signer);
    }

    @Override
    public void distribute(DocumentId id, String signer) {
        add("distribute", id + " " + signer);
    }

    @Override
    public void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner) {
        add("escalate", id + " " + step.code() + " " + level.code() + " " + owner.code());
    }

    /** Lets the calls with that name fail from now on. */
    void failAt(String call) {
        failing = call;
    }

    /** What was told since the last look. */
    List<String> news() {
        List<String> news = List.copyOf(lines);
        lines.clear();
        return news;
    }

    private void add(String call, String line) {
        if (call.equals(failing)) {
            throw new ReportException(Problem.CONFLICT, "test.failing", call);
        }
        lines.add(call + " " + line);
    }
}
