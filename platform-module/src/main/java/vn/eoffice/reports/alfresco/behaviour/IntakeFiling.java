package vn.eoffice.reports.alfresco.behaviour;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.behaviour.FilingFolder.Mode;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.round.ArrivedFiles;
import vn.eoffice.reports.round.FileClaim;

/** Files what was read, in the caller's transaction, or leaves it to a clerk. */
public final class IntakeFiling {

    private final NodeService nodes;
    private final Filing filing;
    private final ArrivedFiles arrivals;
    private final GivenProperties given;
    private final IntakeActors actors;
    private final IntakeNotes notes;
    private final TransactionLocks locks;
    private final OwnWrites own;
    private final Identity identity;
    private final IntakeSettings settings;

    public IntakeFiling(
            NodeService nodes,
            Filing filing,
            ArrivedFiles arrivals,
            GivenProperties given,
            IntakeActors actors,
            IntakeNotes notes,
            TransactionLocks locks,
            OwnWrites own,
            Identity identity,
            IntakeSettings settings) {
        this.nodes = nodes;
        this.filing = filing;
        this.arrivals = arrivals;
        this.given = given;
        this.actors = actors;
        this.notes = notes;
        this.locks = locks;
        this.own = own;
        this.identity = identity;
        this.settings = settings;
    }

    /**
     * Files what was read, hands it in when it belongs to a round, or says why not.
     *
     * @param claim what it says of a round; null for none
     * @return whether it was filed as a new document that may be routed
     */
    boolean settle(IncomingFile file, ReadFile read, FileClaim claim) {
        locks.hold("intake", file.node().getId());
        if (!identity.asSystem(() -> isStill(file))) {
            return false;
        }
        if (file.isFiled()) {
            replace(file, read);
            return false;
        }
        if (claim != null && file.folder().mode() != Mode.PROPOSE) {
            return handIn(file, read, claim);
        }
        return file.isDocument() ? fileDocument(file, read) : fileIfSure(file, read);
    }

    /** What belongs to a round is sure enough: the round's own checks decide. */
    private boolean handIn(IncomingFile file, ReadFile read, FileClaim claim) {
        Actor actor = actors.of(file);
        file(file, read, new DocumentChange(ArrivedFiles.kind(claim), DocumentChange.NONE.metadata()), actor);
        arrivals.handIn(file.id(), claim, actor);
        return false;
    }

    private boolean isStill(IncomingFile file) {
        return nodes.exists(file.node()) && file.isStill(nodes.getProperties(file.node()));
    }

    private void replace(IncomingFile file, ReadFile read) {
        Actor actor = actors.of(file);
        unmark(file.node());
        long version = ((Number) file.properties().get(GivenProperties.REVISION)).longValue();
        filing.replaceContent(file.id(), version, read, actor);
    }

    private boolean fileDocument(IncomingFile file, ReadFile read) {
        Actor actor = actors.of(file);
        file(file, read, given.change(file), actor);
        if (Records.status(file.properties()) == DocumentStatus.ARCHIVED) {
            filing.archive(file.id(), actor);
        }
        return true;
    }

    private boolean fileIfSure(IncomingFile file, ReadFile read) {
        FilingFolder folder = file.folder();
        List<Field> doubts = read.extraction().doubts(settings.threshold()).stream()
                .filter(field -> field != Field.KIND || folder.kind() == null)
                .toList();
        if (folder.mode() == Mode.PROPOSE) {
            say(
                    file.node(),
                    () -> notes.write(file.node(), IntakeState.PROPOSED, List.of(Finding.of("filing.proposed"))));
            return false;
        }
        if (!doubts.isEmpty()) {
            say(
                    file.node(),
                    () -> notes.doubts(file.node(), doubts, read.extraction().findings()));
            return false;
        }
        boolean kindInDoubt = read.extraction().doubts(settings.threshold()).contains(Field.KIND);
        file(
                file,
                read,
                new DocumentChange(kindInDoubt ? folder.kind() : null, DocumentChange.NONE.metadata()),
                actors.of(file));
        return true;
    }

    private void file(IncomingFile file, ReadFile read, DocumentChange change, Actor actor) {
        unmark(file.node());
        filing.file(file.id(), read, change, actor);
    }

    private void say(NodeRef node, Runnable work) {
        identity.asSystem(() -> {
            work.run();
            return node;
        });
    }

    /** First, so that what the use case writes is not taken for something new. */
    private void unmark(NodeRef node) {
        identity.asSystem(() -> own.changing(node, () -> {
            nodes.removeAspect(node, IntakeNames.MARK);
            return node;
        }));
    }
}
