package vn.eoffice.reports.document;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Documents;

/**
 * A clerk files documents and corrects them while they are drafts. Reading a file ({@link FileReading}) comes first and
 * outside the transaction; everything here runs in the caller's.
 */
public final class Filing {

    private final Documents documents;
    private final Contents contents;
    private final DocumentAccess access;
    private final Sharing sharing;
    private final Identities identities;
    private final JournalWriter journal;
    private final Clock clock;

    public Filing(
            Documents documents,
            Contents contents,
            DocumentAccess access,
            Sharing sharing,
            Identities identities,
            JournalWriter journal,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.access = access;
        this.sharing = sharing;
        this.identities = identities;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Files a document as a draft. Likely duplicates are a warning, never a refusal.
     *
     * @param given what the clerk says over what was read
     * @throws ReportException FORBIDDEN when the actor is no clerk
     */
    public Filed file(ReadFile file, DocumentChange given, Actor actor) {
        return file(DocumentId.random(), file, given, actor);
    }

    /**
     * The same for a file that a host has stored already: it becomes a document under the identity it has.
     *
     * @throws ReportException FORBIDDEN when the actor is no clerk
     */
    public Filed file(DocumentId id, ReadFile file, DocumentChange given, Actor actor) {
        requireClerk(actor);
        Document draft = draftOf(id, file, given, actor);
        List<Document> lookalikes =
                documents.lookalikes(draft.identity(), draft.content().sha256());
        Document document = withWarnings(draft, lookalikes);
        documents.add(document);
        contents.write(document.id(), firstVersion(document), file.upload().file(), file.text());
        sharing.draft(document);
        journal.write(
                document.id(),
                Action.FILED,
                actor.userId(),
                Detail.of("file", document.content().name()));
        return new Filed(
                document,
                lookalikes.stream()
                        .filter(other -> access.mayRead(other.id(), actor))
                        .toList());
    }

    /**
     * Changes properties of a draft.
     *
     * @param version the version the clerk saw
     * @throws ReportException CONFLICT when it was changed meanwhile or is no draft any more
     */
    public Document amend(DocumentId id, long version, DocumentChange change, Actor actor) {
        Document document = openDraft(id, version, actor);
        Metadata metadata = change.metadata().apply(document.metadata());
        Document changed = document.change()
                .kind(change.kind() == null ? document.kind() : change.kind())
                .metadata(metadata)
                .identity(identities.keyOf(metadata))
                .confidence(confirmed(document.confidence(), document.metadata(), metadata))
                .modifiedAt(clock.instant())
                .build();
        sharing.draft(changed);
        journal.write(id, Action.CHANGED, actor.userId());
        return documents.replace(changed);
    }

    /**
     * Replaces the file of a draft. The properties stay as they are: a person has seen them.
     *
     * @throws ReportException CONFLICT when it was changed meanwhile or is no draft any more
     */
    public Document replaceContent(DocumentId id, long version, ReadFile file, Actor actor) {
        Document document = openDraft(id, version, actor);
        Instant now = clock.instant();
        int next = contents.versions(id).stream()
                        .mapToInt(ContentVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        contents.write(
                id,
                new ContentVersion(next, file.content(), now, actor.userId()),
                file.upload().file(),
                file.text());
        journal.write(
                id,
                Action.CONTENT_REPLACED,
                actor.userId(),
                Detail.of("file", file.content().name()));
        return documents.replace(
                document.change().content(file.content()).modifiedAt(now).build());
    }

    /**
     * Deletes a draft; the journal keeps that it was there.
     *
     * @throws ReportException CONFLICT when it is no draft any more
     */
    public void discard(DocumentId id, Actor actor) {
        Document document = openDraft(id, access.writable(id, actor).version(), actor);
        journal.write(
                id,
                Action.DELETED,
                actor.userId(),
                Detail.of("file", document.content().name()));
        documents.remove(id);
    }

    /**
     * Closes a document: one that was sent, or a draft that is no draft but came signed from elsewhere. Its unit and the
     * archive may read it from then on, unless it is classified.
     *
     * @throws ReportException CONFLICT when it is on its way to the signature, or recalled
     */
    public Document archive(DocumentId id, Actor actor) {
        requireClerk(actor);
        Document document = access.writable(id, actor);
        if (!document.status().mayBecome(DocumentStatus.ARCHIVED)) {
            throw new ReportException(
                    Problem.CONFLICT, "archive.not-now", document.status().code());
        }
        Document archived = documents.replace(document.change()
                .status(DocumentStatus.ARCHIVED)
                .modifiedAt(clock.instant())
                .build());
        sharing.issued(archived);
        journal.write(id, Action.ARCHIVED, actor.userId());
        return archived;
    }

    private Document openDraft(DocumentId id, long version, Actor actor) {
        requireClerk(actor);
        Document document = access.writable(id, actor);
        if (!document.status().isOpen()) {
            throw new ReportException(
                    Problem.CONFLICT, "document.not-open", document.status().code());
        }
        if (document.version() != version) {
            throw new ReportException(Problem.CONFLICT, "document.changed-meanwhile", document.version());
        }
        return document;
    }

    private Document draftOf(DocumentId id, ReadFile file, DocumentChange given, Actor actor) {
        Metadata read = file.extraction().metadata();
        Metadata metadata = given.metadata().apply(read);
        Instant now = clock.instant();
        Map<String, Double> confidence = new HashMap<>();
        file.extraction().confidence().forEach((field, value) -> confidence.put(field.code(), value));
        return new Document(
                id,
                1,
                given.kind() == null ? file.extraction().kind() : given.kind(),
                DocumentStatus.DRAFT,
                metadata,
                file.content(),
                identities.keyOf(metadata),
                actor.unit(),
                actor.userId(),
                now,
                now,
                file.extraction().findings(),
                confirmed(confidence, read, metadata),
                null);
    }

    private static Document withWarnings(Document draft, List<Document> lookalikes) {
        if (lookalikes.isEmpty()) {
            return draft;
        }
        List<Finding> findings = new ArrayList<>(draft.findings());
        if (lookalikes.stream()
                .anyMatch(
                        other -> other.content().sha256().equals(draft.content().sha256()))) {
            findings.add(Finding.of("document.duplicate-content"));
        }
        if (draft.identity() != null
                && lookalikes.stream().anyMatch(other -> draft.identity().equals(other.identity()))) {
            findings.add(
                    Finding.of("document.duplicate-number", draft.metadata().number()));
        }
        return draft.change().findings(findings).build();
    }

    private static Map<String, Double> confirmed(Map<String, Double> confidence, Metadata before, Metadata after) {
        Map<String, Double> result = new HashMap<>(confidence);
        FieldValues.changed(before, after).forEach(field -> result.put(field.code(), 1.0));
        return result;
    }

    private static ContentVersion firstVersion(Document document) {
        return new ContentVersion(1, document.content(), document.createdAt(), document.createdBy());
    }

    private static void requireClerk(Actor actor) {
        if (!actor.has(Role.CLERK)) {
            throw new ReportException(Problem.FORBIDDEN, "filing.clerks-only");
        }
    }
}
