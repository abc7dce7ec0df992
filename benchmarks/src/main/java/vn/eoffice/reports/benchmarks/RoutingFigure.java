package vn.eoffice.reports.benchmarks;

import java.nio.file.Path;
import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.DeskTask;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Submission;
import vn.eoffice.reports.routing.Verdict;

/** Routes documents from submission over review and signature to distribution, beside the bare engine. */
final class RoutingFigure implements Measurement {

    private static final int ROUTINGS = Scale.of(1_000);
    private static final int WARM_UP = Scale.of(200);
    private static final int CLIENTS = 8;

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace()) {
            // The engine's code is warm when the bare engine starts: the comparison never flatters the office.
            double routed = routed(table, place.folder());
            double bare = bare(place.folder());
            String size = "%d routings of two desks, %d clients, H2".formatted(ROUTINGS, CLIENTS);
            table.add(Row.published(
                    "routings started, decided twice, numbered, distributed", size, Row.text(routed, "routings/s")));
            table.add(Row.published(
                    "the same BPMN on a bare engine, its steps doing nothing", size, Row.text(bare, "routings/s")));
            table.add(Row.published("routing, share of the bare engine", size, Row.text(100 * routed / bare, "%")));
        }
    }

    private static double bare(Path folder) throws InterruptedException {
        try (BareEngine engine = new BareEngine(folder)) {
            Load.of(CLIENTS, WARM_UP, number -> engine.route());
            Load load = Load.of(CLIENTS, ROUTINGS, number -> engine.route());
            if (engine.unfinished() > 0) {
                throw new IllegalStateException("the bare engine has not ended its processes");
            }
            return load.perSecond();
        }
    }

    private static double routed(Table table, Path folder) throws InterruptedException {
        try (Office office = Office.open(folder.resolve("home"))) {
            List<DocumentId> ids = new Archive(office, folder)
                    .fill(
                            WARM_UP + ROUTINGS,
                            index -> Drafts.entry(index, DocumentStatus.DRAFT, List.of()),
                            Archive.Then.NOTHING);
            People people = new People(
                    office.person(Office.CLERK), office.person(Office.REVIEWER), office.person(Office.SIGNER));
            Load.of(CLIENTS, WARM_UP, number -> route(office, ids.get(number), people));
            Load load = Load.of(CLIENTS, ROUTINGS, number -> route(office, ids.get(WARM_UP + number), people));
            table.note("time of one " + load.times());
            return load.perSecond();
        }
    }

    /** Who carries a document. */
    private record People(Actor clerk, Actor reviewer, Actor signer) {}

    private static void route(Office office, DocumentId id, People people) {
        Submission submission =
                new Submission(id, Authority.user(Office.REVIEWER), Authority.user(Office.SIGNER), null);
        office.transactions().write(() -> office.cases().routingDesk().submit(submission, people.clerk()));
        approve(office, id, people.reviewer());
        Document signed = approve(office, id, people.signer());
        if (signed.status() != DocumentStatus.DISTRIBUTED) {
            throw new IllegalStateException("signed, but " + signed.status());
        }
    }

    private static Document approve(Office office, DocumentId id, Actor actor) {
        RoutingTask task = office
                .transactions()
                .read(() -> office.cases().routingDesk().tasks(actor, PageRequest.FIRST))
                .items()
                .stream()
                .map(DeskTask::task)
                .filter(open -> open.document().equals(id))
                .findFirst()
                .orElseThrow();
        Decision approval = new Decision(Verdict.APPROVE, null, null);
        return office.transactions().write(() -> office.cases().routingDesk().decide(task.id(), approval, actor));
    }
}
