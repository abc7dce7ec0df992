package vn.eoffice.reports.alfresco.behaviour;

import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.alfresco.repository.NodeWalk;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.Sharing;

/**
 * Puts the behaviours together. Nothing holds before {@link #bind()}: the content model has to be known then.
 */
public final class OfficeBehaviours {

    /** Documents a job asks for at once. */
    private static final int JOB_WINDOW = 1_000;

    private final Surroundings alfresco;
    private final Office office;
    private final Parts parts;
    private final IntakeMarks marks;
    private final Intake intake;
    private final CitationUpkeep citations;

    public OfficeBehaviours(Surroundings alfresco, Office office, IntakeSettings settings) {
        this.alfresco = alfresco;
        this.office = office;
        this.parts = Parts.of(alfresco, office);
        IntakeQueue queue = new IntakeQueue(alfresco.background());
        this.marks = new IntakeMarks(
                nodes(),
                alfresco.dictionary(),
                parts.own(),
                office.services().behaviours(),
                office.transactions(),
                office.identity(),
                queue,
                office.clock());
        this.intake = intake(settings);
        queue.readWith(intake::process);
        this.citations = new CitationUpkeep(
                nodes(),
                new CitationLinks(
                        nodes(),
                        office.ports().documents(),
                        parts.queries(),
                        parts.terms(),
                        new PropertyValues(office.settings().zone()),
                        parts.own()),
                alfresco.transactions(),
                office.identity());
    }

    private NodeService nodes() {
        return office.services().nodes();
    }

    private Intake intake(IntakeSettings settings) {
        IntakeActors actors = new IntakeActors(office.ports().directory(), parts.importers());
        IntakeNotes notes = new IntakeNotes(nodes(), parts.own());
        IntakeFiles files = new IntakeFiles(
                nodes(),
                office.services().contents(),
                alfresco.locks(),
                alfresco.dictionary(),
                settings,
                office.clock());
        IntakeFiling filing = new IntakeFiling(
                nodes(),
                office.useCases().filing(),
                office.arrivals(),
                new GivenProperties(nodes(), parts.mapping(), office.identity()),
                actors,
                notes,
                parts.locks(),
                parts.own(),
                office.identity(),
                settings);
        return new Intake(
                files,
                office.reading(),
                office.arrivals(),
                filing,
                new IntakeRouting(office.useCases().routingDesk(), actors),
                notes,
                alfresco.transactions(),
                office.identity());
    }

    /** Lets everything hold from now on. */
    public void bind() {
        Behaviours behaviours = new Behaviours(alfresco.policies());
        behaviours.bind(
                new RecordGuard(nodes(), office.services().behaviours(), office.identity(), parts.refusals()),
                new PropertyGuard(newDocuments(), amendments(), marks, parts.refusals()),
                new Wastebasket(nodes(), parts.numbers(), parts.journal(), office.identity()));
        behaviours.bind(new LinkGuard(nodes(), alfresco.dictionary(), office.identity(), parts.refusals()));
        behaviours.bind(new TypeGuard(nodes(), office.services().permissions(), office.identity(), parts.refusals()));
        behaviours.bind(new RecordKeeping(office.identity(), parts.refusals()));
        behaviours.bind(
                marks,
                new FolderGuard(
                        nodes(),
                        office.ports().directory(),
                        office.services().authorities(),
                        office.identity(),
                        parts.refusals()));
        behaviours.bind(new DocumentCopies());
        behaviours.bind(new DirectoryWatch(office.transactions(), office.ports().directory()));
        behaviours.bind(new CitationWatch(office.transactions(), alfresco.later(), citations));
    }

    private NewDocuments newDocuments() {
        return new NewDocuments(
                nodes(),
                parts.mapping(),
                parts.identities(),
                parts.numbers(),
                parts.importers(),
                parts.own(),
                office.identity(),
                parts.refusals());
    }

    private Amendments amendments() {
        return new Amendments(
                nodes(),
                office.ports().documents(),
                parts.identities(),
                parts.numbers(),
                new Sharing(office.ports().permissions()),
                parts.journal(),
                parts.own(),
                office.identity(),
                parts.refusals(),
                office.clock());
    }

    /** For a job that runs every minute. */
    public WaitingFiles waitingFiles() {
        return new WaitingFiles(parts.queries(), intake, alfresco.transactions(), office.identity());
    }

    /** For a job that runs every night. */
    public CitationRepair citationRepair() {
        return new CitationRepair(
                new NodeWalk(parts.queries(), office.services().nodes(), JOB_WINDOW),
                citations,
                alfresco.transactions(),
                office.identity());
    }
}
