package vn.eoffice.reports.register;

import java.time.Clock;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Documents;

/** Takes the next number for a document that lies there already. */
public final class DraftNumbers {

    private final Documents documents;
    private final DocumentAccess access;
    private final Numbering numbering;
    private final Identities identities;
    private final JournalWriter journal;
    private final Clock clock;

    public DraftNumbers(
            Documents documents,
            DocumentAccess access,
            Numbering numbering,
            Identities identities,
            JournalWriter journal,
            Clock clock) {
        this.documents = documents;
        this.access = access;
        this.numbering = numbering;
        this.identities = identities;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reserves the next number of its series for a draft, which keeps it at the signature; gives a signed document its
     * number for good. What has a number of its own already keeps it.
     *
     * @param reason what the register says of the reservation
     * @return the stored document
     * @throws ReportException FORBIDDEN for all but the clerks who keep the register, and the signers where it is signed;
     *     CONFLICT while it is on its way to the signature; INVALID when issuing unit or type is unknown
     */
    public Document take(DocumentId id, String reason, Actor actor) {
        Document document = access.writable(id, actor);
        return switch (document.status()) {
            case DRAFT, RETURNED -> numbering.isReserved(document) ? document : reserve(document, reason, actor);
            case APPROVED -> issue(document, actor);
            case ISSUED, DISTRIBUTED, ARCHIVED, RECALLED -> document;
            case IN_REVIEW ->
                throw new ReportException(Problem.CONFLICT, "document.not-open", DocumentStatus.IN_REVIEW.code());
        };
    }

    private Document reserve(Document draft, String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        String number = numbering.reserveFor(draft, reason.strip(), actor).number();
        Metadata metadata = draft.metadata().change().number(number).build();
        journal.write(draft.id(), Action.CHANGED, actor.userId(), Detail.of("number", number));
        return documents.replace(draft.change()
                .metadata(metadata)
                .identity(identities.keyOf(metadata))
                .modifiedAt(clock.instant())
                .build());
    }

    private Document issue(Document document, Actor actor) {
        if (!actor.has(Role.SIGNER)) {
            throw new ReportException(Problem.FORBIDDEN, "number.signers-only");
        }
        return numbering.issue(document, actor);
    }
}
