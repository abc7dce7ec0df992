package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;

/** What the service says of itself. */
final class ServiceEndpoints {

    private static final String DOCUMENT = "/vn/eoffice/reports/rest/openapi.yaml";

    private final Answers answers;

    ServiceEndpoints(Answers answers) {
        this.answers = answers;
    }

    Work health(Request request) {
        return actor -> answers.json(200, Map.of("status", "up"));
    }

    Work openApi(Request request) throws IOException {
        try (InputStream in = ServiceEndpoints.class.getResourceAsStream(DOCUMENT)) {
            byte[] document = in.readAllBytes();
            return actor -> Reply.of(200, "application/yaml;charset=UTF-8", Body.of(document));
        }
    }
}
