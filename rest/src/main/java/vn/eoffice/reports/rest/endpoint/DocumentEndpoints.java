package vn.eoffice.reports.rest.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.document.Consultation;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Filed;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.FiledJson;
import vn.eoffice.reports.rest.json.HistoryJson;
import vn.eoffice.reports.rest.json.MetadataPatch;

/** Filing and one document. */
final class DocumentEndpoints {

    private static final String VERSION = "version";

    private final Filing filing;
    private final Consultation consultation;
    private final Intake intake;
    private final Answers answers;

    DocumentEndpoints(Filing filing, Consultation consultation, Intake intake, Answers answers) {
        this.filing = filing;
        this.consultation = consultation;
        this.intake = intake;
        this.answers = answers;
    }

    Work file(Request request) throws IOException {
        if (!Intake.isOf(request, "multipart/form-data")) {
            throw new RequestException(415, "request.unsupported-media-type", "multipart/form-data");
        }
        List<Part> parts = Intake.parts(request, Set.of(Intake.FILE, Intake.METADATA));
        Part metadata = Intake.one(parts, Intake.METADATA);
        DocumentChange given = metadata == null
                ? DocumentChange.NONE
                : MetadataPatch.read(answers.json(), answers.json().readObject(metadata.open()));
        return intake.read(
                intake.part(parts), (read, actor) -> filed(filing.file(read, given, actor), request.locale()));
    }

    Work find(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.document(consultation.find(id, actor), request.locale());
    }

    Work amend(Request request) throws IOException {
        DocumentId id = request.documentId();
        ObjectNode object = answers.json().readObject(request.call().payload().open());
        JsonNode version = object.remove(VERSION);
        if (version == null) {
            throw RequestException.invalid("request.missing-field", VERSION);
        }
        if (!version.isIntegralNumber() || !version.canConvertToLong()) {
            throw RequestException.invalid("request.bad-value", VERSION);
        }
        DocumentChange change = MetadataPatch.read(answers.json(), object);
        return actor -> answers.document(filing.amend(id, version.longValue(), change, actor), request.locale());
    }

    Work discard(Request request) {
        DocumentId id = request.documentId();
        return actor -> {
            filing.discard(id, actor);
            return Reply.empty(204);
        };
    }

    Work archive(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.document(filing.archive(id, actor), request.locale());
    }

    Work history(Request request) {
        DocumentId id = request.documentId();
        return actor -> answers.slice(
                consultation.history(id, actor).stream().map(HistoryJson::of).toList(), request.page());
    }

    private Reply filed(Filed filed, Locale locale) {
        return answers.json(201, Envelope.one(FiledJson.of(filed, answers.texts(locale))))
                .with(
                        "Location",
                        BasePath.VALUE + "/documents/" + filed.document().id());
    }
}
