package vn.eoffice.reports.rest.endpoint;

import static vn.eoffice.reports.rest.http.Method.DELETE;
import static vn.eoffice.reports.rest.http.Method.GET;
import static vn.eoffice.reports.rest.http.Method.POST;
import static vn.eoffice.reports.rest.http.Method.PUT;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.rest.endpoint.Route.Transaction;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.Endpoint;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.rest.json.Json;

/** The table of routes: the whole contract at a glance. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /** The contract over a host's service. */
    public Routes(Service service, Json json, Texts texts) {
        Answers answers = new Answers(json, texts);
        Intake intake = new Intake(service.reading(), service.spool());
        UseCases cases = service.useCases();
        service(new ServiceEndpoints(answers));
        person(new PersonEndpoints(service.directory(), service.notifier(), answers));
        settings(new SettingsEndpoints(service.directory(), cases.codes(), answers, service.clock()));
        tables(new OfficeTableEndpoints(service.settings(), intake, new Workbooks(service.spool()), answers));
        add(POST, "/extractions", Transaction.NONE, new ExtractionEndpoint(intake, answers));
        search(new SearchEndpoints(cases.search(), answers));
        document(new DocumentEndpoints(cases, service.rounds(), intake, answers));
        content(new ContentEndpoints(cases.filing(), cases.consultation(), intake, answers));
        routing(new RoutingEndpoints(cases.routingDesk(), answers));
        tasks(new TaskEndpoints(cases.routingDesk(), answers));
        distribution(new DistributionEndpoints(cases.distribution(), answers));
        registers(new RegisterEndpoints(
                cases.registerBook(),
                new Reservations(cases.numbering(), service.directory(), service.clock()),
                new Workbooks(service.spool()),
                answers));
        if (service.rounds() != null) {
            new RoundRoutes(service, intake, answers, texts).addTo(this::add);
        }
    }

    /** All routes. */
    public List<Route> all() {
        return List.copyOf(routes);
    }

    private void service(ServiceEndpoints service) {
        routes.add(new Route(GET, "/health", Access.ANYBODY, Transaction.NONE, service::health));
        add(GET, "/openapi.yaml", Transaction.NONE, service::openApi);
    }

    private void person(PersonEndpoints person) {
        add(GET, "/me", Transaction.READ, person::me);
        add(GET, "/people", Transaction.READ, person::people);
        add(GET, "/messages", Transaction.READ, person::messages);
    }

    private void settings(SettingsEndpoints settings) {
        add(GET, "/units", Transaction.READ, settings::units);
        add(GET, "/groups", Transaction.READ, settings::groups);
        add(GET, "/issuer-codes", Transaction.NONE, settings::issuers);
        add(GET, "/document-types", Transaction.NONE, settings::types);
    }

    private void tables(OfficeTableEndpoints tables) {
        add(GET, "/settings/{table}", Transaction.READ, tables::content);
        add(POST, "/settings/{table}/previews", Transaction.READ, tables::preview);
        add(POST, "/settings/{table}/changes", Transaction.WRITE, tables::change);
        add(GET, "/settings/{table}/history", Transaction.READ, tables::history);
    }

    private void search(SearchEndpoints search) {
        add(GET, "/documents", Transaction.READ, search::find);
        add(GET, "/documents/{id}/citations", Transaction.READ, search::citations);
        add(GET, "/documents/{id}/cited-by", Transaction.READ, search::citedBy);
    }

    private void document(DocumentEndpoints document) {
        add(POST, "/documents", Transaction.WRITE, document::file);
        add(GET, "/documents/{id}", Transaction.READ, document::find);
        add(PUT, "/documents/{id}", Transaction.WRITE, document::amend);
        add(DELETE, "/documents/{id}", Transaction.WRITE, document::discard);
        add(POST, "/documents/{id}/archive", Transaction.WRITE, document::archive);
        add(GET, "/documents/{id}/history", Transaction.READ, document::history);
    }

    private void content(ContentEndpoints content) {
        add(GET, "/documents/{id}/content", Transaction.READ, content::download);
        add(PUT, "/documents/{id}/content", Transaction.WRITE, content::replace);
        add(GET, "/documents/{id}/versions", Transaction.READ, content::versions);
    }

    private void routing(RoutingEndpoints routing) {
        add(POST, "/documents/{id}/routing", Transaction.WRITE, routing::submit);
        add(DELETE, "/documents/{id}/routing", Transaction.WRITE, routing::withdraw);
    }

    private void tasks(TaskEndpoints tasks) {
        add(GET, "/tasks", Transaction.READ, tasks::tasks);
        add(POST, "/tasks/{id}", Transaction.WRITE, tasks::decide);
    }

    private void distribution(DistributionEndpoints distribution) {
        add(GET, "/documents/{id}/recipients", Transaction.READ, distribution::recipients);
        add(POST, "/documents/{id}/receipts", Transaction.WRITE, distribution::acknowledge);
        add(POST, "/documents/{id}/recall", Transaction.WRITE, distribution::recall);
        add(GET, "/inbox", Transaction.READ, distribution::inbox);
    }

    private void registers(RegisterEndpoints registers) {
        add(GET, "/registers", Transaction.READ, registers::all);
        add(GET, "/registers/{id}/entries", Transaction.READ, registers::entries);
        add(POST, "/registers/{id}/reservations", Transaction.WRITE, registers::reserve);
        add(POST, "/registers/{id}/voids", Transaction.WRITE, registers::giveUp);
    }

    private void add(Method method, String template, Transaction transaction, Endpoint endpoint) {
        routes.add(new Route(method, template, Access.SIGNED_IN, transaction, endpoint));
    }
}
