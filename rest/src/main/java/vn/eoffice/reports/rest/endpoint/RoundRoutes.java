package vn.eoffice.reports.rest.endpoint;

import static vn.eoffice.reports.rest.http.Method.DELETE;
import static vn.eoffice.reports.rest.http.Method.GET;
import static vn.eoffice.reports.rest.http.Method.POST;
import static vn.eoffice.reports.rest.http.Method.PUT;

import java.time.Clock;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.rest.endpoint.Route.Transaction;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.Endpoint;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.round.SentFiles;

/** The part of the table of routes that is about reporting rounds. */
final class RoundRoutes {

    private static final String ROUND = "/rounds/{id}";
    private static final String UNIT = ROUND + "/units/{unit}";

    private final RoundEndpoints rounds;
    private final RoundUnitEndpoints units;
    private final SubmissionEndpoints submissions;
    private final CalendarEndpoints calendar;
    private final FormEndpoints forms;
    private final OutlineEndpoints outlines;
    private final BlankPaperEndpoints papers;

    RoundRoutes(Service service, Intake intake, Answers answers, Texts texts) {
        RoundService all = service.rounds();
        RoundCases cases = all.cases();
        Clock clock = service.clock();
        Workbooks files = new Workbooks(service.spool());
        this.rounds = new RoundEndpoints(cases, answers, clock);
        this.units = new RoundUnitEndpoints(cases.desk(), answers, clock);
        SentFiles sent = new SentFiles(service.reading(), new WorkbookReader(all.forms()));
        this.submissions = new SubmissionEndpoints(all, sent, service.spool(), answers, texts);
        this.calendar = new CalendarEndpoints(cases.calendar(), answers, clock);
        this.forms = new FormEndpoints(all, intake, files, answers);
        this.outlines = new OutlineEndpoints(all.outlines(), files, answers);
        this.papers = new BlankPaperEndpoints(all.outlines(), intake, answers);
    }

    /** Takes a route. */
    @FunctionalInterface
    interface Table {
        void add(Method method, String template, Transaction transaction, Endpoint endpoint);
    }

    void addTo(Table table) {
        addRounds(table);
        addUnits(table);
        addCalendar(table);
        addForms(table);
    }

    private void addRounds(Table table) {
        table.add(GET, "/rounds", Transaction.READ, rounds::all);
        table.add(POST, "/rounds", Transaction.WRITE, rounds::prepare);
        table.add(GET, ROUND, Transaction.READ, rounds::find);
        table.add(PUT, ROUND, Transaction.WRITE, rounds::change);
        table.add(POST, ROUND + "/opening", Transaction.WRITE, rounds::open);
        table.add(POST, ROUND + "/closing", Transaction.WRITE, rounds::close);
        table.add(POST, ROUND + "/reopening", Transaction.WRITE, rounds::reopen);
        table.add(POST, ROUND + "/cancellation", Transaction.WRITE, rounds::cancel);
        table.add(GET, ROUND + "/summary", Transaction.READ, rounds::summary);
        table.add(GET, ROUND + "/missing", Transaction.READ, rounds::missing);
        table.add(GET, ROUND + "/reminders", Transaction.READ, rounds::reminders);
        table.add(POST, ROUND + "/reminders", Transaction.WRITE, rounds::remind);
        table.add(GET, ROUND + "/history", Transaction.READ, rounds::history);
        table.add(GET, ROUND + "/submissions", Transaction.READ, submissions::standing);
        table.add(POST, ROUND + "/submissions", Transaction.WRITE, submissions::send);
    }

    private void addUnits(Table table) {
        table.add(GET, ROUND + "/units", Transaction.READ, rounds::units);
        table.add(GET, UNIT + "/submissions", Transaction.READ, submissions::sent);
        table.add(GET, UNIT + "/checks", Transaction.NONE, submissions::checks);
        table.add(POST, UNIT + "/nothing", Transaction.WRITE, submissions::declareNothing);
        table.add(POST, UNIT + "/acceptance", Transaction.WRITE, units::accept);
        table.add(POST, UNIT + "/return", Transaction.WRITE, units::sendBack);
        table.add(POST, UNIT + "/admission", Transaction.WRITE, units::admit);
        table.add(POST, UNIT + "/exemption", Transaction.WRITE, units::exempt);
        table.add(DELETE, UNIT + "/exemption", Transaction.WRITE, units::endExemption);
    }

    private void addCalendar(Table table) {
        table.add(GET, "/calendar", Transaction.READ, calendar::days);
        table.add(POST, "/calendar", Transaction.WRITE, calendar::add);
        table.add(DELETE, "/calendar/{date}", Transaction.WRITE, calendar::remove);
    }

    private void addForms(Table table) {
        table.add(GET, "/forms", Transaction.NONE, forms::all);
        table.add(GET, "/forms/{code}/workbook", Transaction.READ, forms::workbook);
        table.add(POST, "/form-proposals", Transaction.NONE, papers::propose);
        table.add(POST, "/layouts", Transaction.NONE, papers::layout);
        table.add(POST, "/forms/{code}/checks", Transaction.NONE, forms::check);
        table.add(GET, ROUND + "/consolidations/{code}", Transaction.NONE, forms::consolidation);
        table.add(GET, ROUND + "/consolidations/{code}/cells/{row}/{column}", Transaction.NONE, forms::cell);
        table.add(GET, "/outlines/{id}", Transaction.NONE, outlines::outline);
        table.add(GET, "/outlines/{id}/draft", Transaction.NONE, outlines::draft);
        table.add(GET, "/documents/{id}/conformance", Transaction.NONE, outlines::conformance);
    }
}
