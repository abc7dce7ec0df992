package vn.eoffice.reports.rest.endpoint;

import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.MessageJson;
import vn.eoffice.reports.rest.json.PersonJson;

/** The person who asks, and the notices on their desk. */
final class PersonEndpoints {

    private final Directory directory;
    private final Notifier notifier;
    private final Answers answers;

    PersonEndpoints(Directory directory, Notifier notifier, Answers answers) {
        this.directory = directory;
        this.notifier = notifier;
        this.answers = answers;
    }

    Work me(Request request) {
        return actor -> answers.one(PersonJson.of(
                actor, directory.unit(actor.unit()).map(Unit::name).orElse(null)));
    }

    Work messages(Request request) {
        PageRequest page = request.page();
        return actor -> answers.page(notifier.messages(actor, page).map(MessageJson::of), page);
    }
}
