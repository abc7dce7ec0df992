package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import vn.eoffice.reports.document.Consultation;
import vn.eoffice.reports.document.DocumentContent;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.VersionJson;

/** The file of a document and its versions. */
final class ContentEndpoints {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.+-]{1,100}/[A-Za-z0-9.+-]{1,100}");

    private final Filing filing;
    private final Consultation consultation;
    private final Intake intake;
    private final Answers answers;

    ContentEndpoints(Filing filing, Consultation consultation, Intake intake, Answers answers) {
        this.filing = filing;
        this.consultation = consultation;
        this.intake = intake;
        this.answers = answers;
    }

    Work download(Request request) {
        DocumentId id = request.documentId();
        Integer version = request.parameter("version") == null ? null : versionNumber(request);
        return actor -> attachment(consultation.content(id, version, actor));
    }

    Work replace(Request request) throws IOException {
        DocumentId id = request.documentId();
        long version = request.version();
        return intake.read(
                file(request),
                (read, actor) -> answers.document(filing.replaceContent(id, version, read, actor), request.locale()));
    }

    Work versions(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.slice(
                consultation.versions(id, actor).stream().map(VersionJson::of).toList(), request.page());
    }

    private SpooledFile file(Request request) throws IOException {
        return Intake.isOf(request, "multipart/form-data")
                ? intake.part(Intake.parts(request, Set.of(Intake.FILE)))
                : intake.body(request, request.parameter("fileName"));
    }

    private static int versionNumber(Request request) {
        long number = request.number("version", 0);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw RequestException.invalid("request.not-a-number", "version", String.valueOf(number));
        }
        return (int) number;
    }

    private static Reply attachment(DocumentContent content) {
        FileContent file = content.file();
        String type = MEDIA_TYPE.matcher(file.mediaType()).matches() ? file.mediaType() : "application/octet-stream";
        return Reply.of(200, type, Body.of(content.stream(), file.size()))
                .with("Content-Disposition", FileNames.attachment(file.name()));
    }
}
