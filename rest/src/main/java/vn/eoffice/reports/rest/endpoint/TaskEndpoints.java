package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.TaskJson;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingDesk;
import vn.eoffice.reports.routing.Verdict;

/** What lies on a person's desk. */
final class TaskEndpoints {

    private final RoutingDesk desk;
    private final Answers answers;

    TaskEndpoints(RoutingDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** What a person decides. */
    record Outcome(String outcome, String comment, String delegate) {}

    Work tasks(Request request) {
        PageRequest page = request.page();
        return actor ->
                answers.page(desk.tasks(actor, page).map(found -> TaskJson.of(found.task(), found.document())), page);
    }

    Work decide(Request request) throws IOException {
        Outcome given = answers.json().read(request.call().payload().open(), Outcome.class);
        if (given.outcome() == null) {
            throw RequestException.invalid("request.missing-field", "outcome");
        }
        Verdict verdict = Codes.find(Verdict.class, Verdict::code, "outcome", given.outcome());
        if (verdict == Verdict.DELEGATE && given.delegate() == null) {
            throw RequestException.invalid("request.missing-field", "delegate");
        }
        Decision decision = new Decision(verdict, given.comment(), given.delegate());
        return actor -> answers.document(desk.decide(request.variable("id"), decision, actor), request.locale());
    }
}
