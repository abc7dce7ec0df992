package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.rest.http.Endpoint;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.ReadingJson;

/** Reads a document and files nothing. */
final class ExtractionEndpoint implements Endpoint {

    private static final String PLACES = "places";

    private final Intake intake;
    private final Answers answers;

    ExtractionEndpoint(Intake intake, Answers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @Override
    public Work prepare(Request request) throws IOException {
        boolean places = request.flag(PLACES);
        return intake.read(
                file(request), (read, actor) -> answers.one(reading(read, places, answers.texts(request.locale()))));
    }

    private static ReadingJson reading(ReadFile read, boolean places, Function<Finding, String> texts) {
        return places ? ReadingJson.withPlaces(read, texts) : ReadingJson.of(read.extraction(), texts);
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
