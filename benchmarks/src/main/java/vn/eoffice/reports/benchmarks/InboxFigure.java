package vn.eoffice.reports.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.routing.Submission;

/** Pages through the desk of a person with very many open tasks, and through a very full inbox. */
final class InboxFigure implements Measurement {

    private static final int OPEN = Scale.of(50_000);
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 100;
    private static final int PAGES = 500;
    private static final double TARGET_MILLIS = 100;
    private static final Authority UNIT = Authority.unit("DU-BINHKHE");

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace()) {
            Path home = place.folder().resolve("home");
            try (Office office = Office.open(home)) {
                load(table, office, place.folder());
            }
            try (HostProcess host = HostProcess.start(home)) {
                page(table, host.as(Office.REVIEWER), "/tasks", OPEN + " open tasks of one person");
                page(table, host.as(Office.RECIPIENT), "/inbox", OPEN + " deliveries to one unit");
            }
        }
    }

    private static void load(Table table, Office office, Path folder) throws InterruptedException {
        Archive archive = new Archive(office, folder);
        Actor clerk = office.person(Office.CLERK);
        archive.fill(
                OPEN,
                index -> Drafts.entry(index, DocumentStatus.DRAFT, List.of()),
                documents -> documents.forEach(
                        document -> office.cases().routingDesk().submit(submission(document), clerk)));
        table.note("tasks are open");
        archive.fill(
                OPEN,
                index -> Drafts.entry(index, DocumentStatus.DISTRIBUTED, List.of(UNIT)),
                documents -> office.ports()
                        .deliveries()
                        .add(documents.stream().map(InboxFigure::delivery).toList()));
        table.note("documents are delivered");
    }

    private static Submission submission(Document document) {
        return new Submission(document.id(), Authority.user(Office.REVIEWER), Authority.user(Office.SIGNER), null);
    }

    private static Delivery delivery(Document document) {
        return new Delivery(
                UUID.randomUUID().toString(),
                document.id(),
                new RecipientLine("Đảng ủy xã Bình Khê", Direction.DOWNWARD, false),
                UNIT,
                "Đảng ủy xã Bình Khê",
                State.SENT,
                Instant.now(),
                null,
                null);
    }

    private static void page(Table table, HostClient person, String path, String size)
            throws IOException, InterruptedException {
        JsonNode first = person.json(path);
        long total = first.at("/list/pagination/totalItems").asLong();
        long count = first.at("/list/pagination/count").asLong();
        table.add(new Row("GET " + path + ": total", size, String.valueOf(total), String.valueOf(OPEN), total == OPEN));
        Load.Piece piece = number -> person.get(path + "?maxItems=100&skipCount=" + number % 10 * 100);
        Load.alone(WARM_UP, piece);
        String one = size + ", pages of " + count;
        report(table, path, one + ", 1 client", Load.of(1, PAGES, piece));
        report(table, path, one + ", " + CLIENTS + " clients", Load.of(CLIENTS, PAGES, piece));
    }

    private static void report(Table table, String path, String size, Load load) {
        table.add(Row.published(
                "GET " + path + ": p50", size, Row.text(load.times().millis(50), "ms")));
        table.add(Row.atMost("GET " + path + ": p95", size, load.times().millis(95), TARGET_MILLIS, "ms"));
    }
}
