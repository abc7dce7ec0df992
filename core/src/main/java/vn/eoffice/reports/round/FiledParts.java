package vn.eoffice.reports.round;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;

/**
 * Files what a unit sends as documents of the unit and of the round. They cannot be changed any more, so that what was sent
 * is what is put together; a document that is on its way to be signed still could be, and is not taken. Those who see all of
 * the round may read them: the receiving office, the unit that filed the plan and the one that assigned the task; a
 * classified one only the clerks of the receiving office.
 */
final class FiledParts {

    private final Filing filing;
    private final Documents documents;
    private final DocumentAccess access;
    private final Sharing sharing;
    private final Directory directory;
    private final Clock clock;

    FiledParts(
            Filing filing,
            Documents documents,
            DocumentAccess access,
            Sharing sharing,
            Directory directory,
            Clock clock) {
        this.filing = filing;
        this.documents = documents;
        this.access = access;
        this.sharing = sharing;
        this.directory = directory;
        this.clock = clock;
    }

    DocumentId file(SentFile file, Round round, Actor actor) {
        DocumentKind kind = file.claim().isReport() ? DocumentKind.REPORT : DocumentKind.ANNEX_TABLE;
        Document document = file.stored() == null
                ? filing.file(file.read(), new DocumentChange(kind, UnaryOperator.identity()), actor)
                        .document()
                : access.writable(file.stored(), actor);
        if (document.round() != null && !document.round().equals(round.id().value())) {
            throw new ReportException(Problem.CONFLICT, "round.document-elsewhere", document.id());
        }
        if (document.status() != DocumentStatus.ARCHIVED && !document.status().mayBecome(DocumentStatus.ARCHIVED)) {
            throw new ReportException(Problem.CONFLICT, "round.document-on-its-way", document.id());
        }
        Document kept = documents.replace(document.change()
                .kind(document.status() == DocumentStatus.DRAFT ? kind : document.kind())
                .round(round.id().value())
                .status(document.status() == DocumentStatus.DRAFT ? DocumentStatus.ARCHIVED : document.status())
                .modifiedAt(clock.instant())
                .build());
        sharing.letRead(kept, readers(kept, round));
        return kept.id();
    }

    private Set<Authority> readers(Document document, Round round) {
        RoundTerms terms = round.terms();
        return document.metadata().secrecy().isClassified() || round.classified()
                ? Set.of(Authority.clerksOf(office(terms.receivingOffice())))
                : Stream.of(terms.receivingOffice(), round.unit(), terms.assigningUnit())
                        .filter(Objects::nonNull)
                        .map(unit -> Authority.unit(office(unit)))
                        .collect(Collectors.toSet());
    }

    private String office(String unit) {
        return directory.unit(unit).map(Unit::office).orElse(unit);
    }
}
