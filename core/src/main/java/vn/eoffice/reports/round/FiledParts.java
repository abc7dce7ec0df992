package vn.eoffice.reports.round;

import java.time.Clock;
import java.util.function.UnaryOperator;
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
 * Files what a unit sends as documents of the unit and of the round. They cannot be changed any more, and the receiving
 * office may read them; of a classified one only its clerks.
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
        Document kept = documents.replace(document.change()
                .kind(document.status() == DocumentStatus.DRAFT ? kind : document.kind())
                .round(round.id().value())
                .status(document.status() == DocumentStatus.DRAFT ? DocumentStatus.ARCHIVED : document.status())
                .modifiedAt(clock.instant())
                .build());
        sharing.letRead(kept, readers(kept, round));
        return kept.id();
    }

    private Authority readers(Document document, Round round) {
        String office = round.terms().receivingOffice();
        String clerks = directory.unit(office).map(Unit::office).orElse(office);
        return document.metadata().secrecy().isClassified() || round.classified()
                ? Authority.clerksOf(clerks)
                : Authority.unit(clerks);
    }
}
