package vn.eoffice.reports.alfresco.web;

import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.rest.Dispatcher;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.endpoint.Route;
import vn.eoffice.reports.rest.endpoint.Routes;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.error.Errors;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.HttpCall;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.json.Json;

/** The contract over the office in this repository, for whoever Alfresco has let in. Thread-safe. */
public final class Contract {

    private final Texts texts = new Texts();
    private final Errors errors;
    private final Routes routes;
    private final Dispatcher dispatcher;
    private final Directory directory;
    private final Transactions transactions;
    private final Identity identity;
    private final long maxBytes;

    public Contract(Service service, Transactions transactions, Identity identity) {
        Json json = new Json();
        this.errors = new Errors(json, texts);
        this.routes = new Routes(service, json, texts);
        this.dispatcher = new Dispatcher(routes, errors, texts);
        this.directory = service.directory();
        this.transactions = transactions;
        this.identity = identity;
        this.maxBytes = service.spool().maxBytes();
    }

    /** Of one uploaded file. */
    long maxBytes() {
        return maxBytes;
    }

    List<Route> routes() {
        return routes.all();
    }

    /** Answers a call whose actor is not known yet. The reply's body must be closed by the caller. */
    Reply answer(HttpCall call) {
        String user = identity.current();
        if (user == null) {
            return dispatcher.dispatch(call, transactions);
        }
        try {
            Optional<Actor> person = transactions.read(() -> directory.person(user));
            return person.map(actor -> dispatcher.dispatch(by(actor, call), transactions))
                    .orElseGet(() -> stranger(call));
        } catch (RuntimeException e) {
            return errors.reply(e, texts.language(call.header("Accept-Language")));
        }
    }

    private Reply stranger(HttpCall call) {
        return errors.reply(403, "request.no-unit", List.of(), texts.language(call.header("Accept-Language")));
    }

    private static HttpCall by(Actor actor, HttpCall call) {
        return new HttpCall(call.method(), call.path(), call.query(), call.headers(), call.payload(), actor);
    }
}
