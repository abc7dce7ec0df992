package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.Set;
import vn.eoffice.reports.rest.http.Endpoint;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.ExtractionJson;

/** Reads a document and files nothing. */
final class ExtractionEndpoint implements Endpoint {

    private final Intake intake;
    private final Answers answers;

    ExtractionEndpoint(Intake intake, Answers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @Override
    public Work prepare(Request request) throws IOException {
        return intake.read(
                file(request),
                (read, actor) ->
                        answers.one(ExtractionJson.of(null, read.extraction(), answers.texts(request.locale()))));
    }

    private SpooledFile file(Request request) throws IOException {
        if (Intake.isOf(request, "multipart/form-data")) {
            return intake.part(Intake.parts(request, Set.of(Intake.FILE)));
        }
        if (Intake.isOf(request, "text/plain")) {
            return intake.body(request, FileNames.UNNAMED + ".txt");
        }
        throw new RequestException(415, "request.unsupported-media-type", "multipart/form-data, text/plain");
    }
}
