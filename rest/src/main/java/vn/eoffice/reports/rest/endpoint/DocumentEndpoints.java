package vn.eoffice.reports.rest.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Consultation;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Filed;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.FiledJson;
import vn.eoffice.reports.rest.json.HistoryJson;
import vn.eoffice.reports.rest.json.MetadataPatch;
import vn.eoffice.reports.round.ArrivedFiles;
import vn.eoffice.reports.round.FileClaim;
import vn.eoffice.reports.round.RoundService;

/** Filing and one document. */
final class DocumentEndpoints {

    private static final String VERSION = "version";

    private final Filing filing;
    private final Consultation consultation;
    private final RoundService rounds;
    private final Intake intake;
    private final Answers answers;

    /** @param rounds null on a host that has none */
    DocumentEndpoints(UseCases cases, RoundService rounds, Intake intake, Answers answers) {
        this.filing = cases.filing();
        this.consultation = cases.consultation();
        this.rounds = rounds;
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
        return intake.read(intake.part(parts), read -> {
            Optional<FileClaim> claim =
                    rounds == null ? Optional.empty() : rounds.arrivals().claim(read, null);
            return actor -> filed(
                    claim.map(found -> handIn(read, given, found, actor))
                            .orElseGet(() -> filing.file(read, given, actor)),
                    request.locale());
        });
    }

    /** A workbook that was handed out for a round is handed in with its filing. */
    private Filed handIn(ReadFile read, DocumentChange given, FileClaim claim, Actor actor) {
        Filed filed = filing.file(read, new DocumentChange(ArrivedFiles.kind(claim), given.metadata()), actor);
        DocumentId id = filed.document().id();
        rounds.arrivals().handIn(id, claim, actor);
        return new Filed(consultation.find(id, actor), filed.duplicates());
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
