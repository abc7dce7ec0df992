package vn.eoffice.reports.document;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Permissions.Access;

/** Finds documents for people. A document that a person may not read does not exist for them. */
public final class DocumentAccess {

    private final Documents documents;
    private final Permissions permissions;

    public DocumentAccess(Documents documents, Permissions permissions) {
        this.documents = documents;
        this.permissions = permissions;
    }

    /**
     * A document the person may read.
     *
     * @throws ReportException NOT_FOUND when there is none
     */
    public Document readable(DocumentId id, Actor actor) {
        return documents
                .find(id)
                .filter(document -> permissions.allows(actor, id, Access.READ))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.not-found", id));
    }

    /** Those of the documents that the person may read, by identity, in one lookup; the others are left out. */
    public Map<DocumentId, Document> open(Collection<DocumentId> ids, Actor actor) {
        return documents.find(permissions.readable(actor, ids));
    }

    /**
     * A document the person may change.
     *
     * @throws ReportException NOT_FOUND when they may not even read it, FORBIDDEN when they may only read it
     */
    public Document writable(DocumentId id, Actor actor) {
        Document document = readable(id, actor);
        if (!mayWrite(id, actor)) {
            throw new ReportException(Problem.FORBIDDEN, "document.read-only");
        }
        return document;
    }

    /** A document, whoever may read it: for what the office does by itself. */
    public Optional<Document> stored(DocumentId id) {
        return documents.find(id);
    }

    /** Whether the person may change the document. */
    public boolean mayWrite(DocumentId id, Actor actor) {
        return permissions.allows(actor, id, Access.WRITE);
    }

    /** Whether the person may read the document. */
    public boolean mayRead(DocumentId id, Actor actor) {
        return permissions.allows(actor, id, Access.READ);
    }
}
