package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import vn.eoffice.reports.distribution.Distribution;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.DeliveryJson;
import vn.eoffice.reports.rest.json.InboxJson;

/** The copies of a document: who got them, who acknowledged, how they are taken back. */
final class DistributionEndpoints {

    private final Distribution distribution;
    private final Answers answers;

    DistributionEndpoints(Distribution distribution, Answers answers) {
        this.distribution = distribution;
        this.answers = answers;
    }

    /** Why something is done. */
    record Reason(String reason) {}

    Work recipients(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.slice(
                distribution.recipients(id, actor).stream()
                        .map(DeliveryJson::of)
                        .toList(),
                request.page());
    }

    Work acknowledge(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.one(DeliveryJson.of(distribution.acknowledge(id, actor)));
    }

    Work recall(Request request) throws IOException {
        DocumentId id = request.documentId();
        Reason given = answers.json().read(request.call().payload().open(), Reason.class);
        String reason = Fields.text("reason", given.reason());
        return actor -> answers.document(distribution.recall(id, reason, actor), request.locale());
    }

    Work inbox(Request request) {
        PageRequest page = request.page();
        return actor -> answers.page(distribution.inbox(actor, page).map(InboxJson::of), page);
    }
}
