package vn.eoffice.reports.document;

import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Journal;

/** People look documents up. Nothing is changed. */
public final class Consultation {

    private final DocumentAccess access;
    private final Contents contents;
    private final Journal journal;

    public Consultation(DocumentAccess access, Contents contents, Journal journal) {
        this.access = access;
        this.contents = contents;
        this.journal = journal;
    }

    /**
     * A document.
     *
     * @throws ReportException NOT_FOUND when it is not there for this person
     */
    public Document find(DocumentId id, Actor actor) {
        return access.readable(id, actor);
    }

    /**
     * A version of its file. Who only received a recalled document cannot open it any more.
     *
     * @param version null for the newest
     * @throws ReportException NOT_FOUND; CONFLICT with the reason when it was recalled
     */
    public DocumentContent content(DocumentId id, Integer version, Actor actor) {
        Document document = access.readable(id, actor);
        if (document.status() == DocumentStatus.RECALLED && !access.mayWrite(id, actor)) {
            throw new ReportException(Problem.CONFLICT, "document.recalled", document.recallReason());
        }
        ContentVersion wanted = contents.versions(id).stream()
                .filter(candidate -> version == null || candidate.number() == version)
                .findFirst()
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.no-such-version", version));
        return new DocumentContent(wanted.content(), contents.read(id, wanted.number()));
    }

    /** The versions of its file, newest first. */
    public List<ContentVersion> versions(DocumentId id, Actor actor) {
        access.readable(id, actor);
        return contents.versions(id);
    }

    /**
     * What was done to it, oldest first. Who only received it sees when it was issued, sent and recalled, not what was
     * said on the way to the signature.
     */
    public List<JournalEntry> history(DocumentId id, Actor actor) {
        access.readable(id, actor);
        boolean insider = access.mayWrite(id, actor);
        return journal.of(id).stream()
                .filter(entry ->
                        insider || entry.action().isPublic() || entry.by().equals(actor.userId()))
                .toList();
    }
}
