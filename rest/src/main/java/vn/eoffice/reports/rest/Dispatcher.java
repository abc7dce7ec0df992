package vn.eoffice.reports.rest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.rest.endpoint.Access;
import vn.eoffice.reports.rest.endpoint.Route;
import vn.eoffice.reports.rest.endpoint.Routes;
import vn.eoffice.reports.rest.error.Errors;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.http.HttpCall;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;

/** Answers calls: every one gets a reply, and no exception leaves it. Thread-safe. */
public final class Dispatcher {

    private final Router router;
    private final Errors errors;
    private final Texts texts;

    public Dispatcher(Routes routes, Errors errors, Texts texts) {
        this.router = new Router(routes);
        this.errors = errors;
        this.texts = texts;
    }

    /** Answers a call. The reply's body must be closed by the caller, outside any transaction. */
    public Reply dispatch(HttpCall call, Transactions transactions) {
        Locale locale = texts.language(call.header("Accept-Language"));
        try {
            Router.Match match = router.find(call.method(), call.path());
            if (match.route().access() == Access.SIGNED_IN && call.actor() == null) {
                return errors.reply(401, "request.sign-in", List.of(), locale);
            }
            Request request = new Request(call, match.variables(), locale, transactions::read);
            return run(match.route(), request, transactions);
        } catch (RequestException e) {
            Reply reply = errors.reply(e, locale);
            return e.status() == 405 ? reply.with("Allow", router.allowed(call.path())) : reply;
        } catch (IOException | RuntimeException e) {
            return errors.reply(e, locale);
        }
    }

    private static Reply run(Route route, Request request, Transactions transactions) throws IOException {
        try (Work work = route.endpoint().prepare(request)) {
            Attempts attempts = new Attempts(work, request.call().actor());
            try {
                return switch (route.transaction()) {
                    case NONE -> attempts.run();
                    case READ -> transactions.read(attempts::run);
                    case WRITE -> transactions.write(attempts::run);
                };
            } catch (RuntimeException e) {
                attempts.drop();
                throw e;
            }
        }
    }
}
