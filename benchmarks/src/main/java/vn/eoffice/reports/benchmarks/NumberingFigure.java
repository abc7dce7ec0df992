package vn.eoffice.reports.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/**
 * Gives numbers of one series to many documents at once through the whole service: the signer's right to the document,
 * counter, document, register, grants, journal and index queue in one transaction. Every tenth of them fails at its
 * end and has to give its number back.
 */
final class NumberingFigure implements Measurement {

    private static final int CLIENTS = 32;
    private static final int WARM_UP = Scale.of(1_000);
    private static final int DOCUMENTS = Scale.of(8_000);
    private static final int PEER_SECONDS = 10;
    private static final double H2_TARGET = 300;
    private static final double SHARE_TARGET_PERCENT = 50;

    /** What rolls a transaction back. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace()) {
            try (Office office = Office.open(place.folder().resolve("h2"))) {
                double rate = number(table, "H2", office, place.folder());
                table.add(Row.atLeast("numbering on H2", size(), rate, H2_TARGET, "numbers/s"));
            }
            try (PostgresServer server = new PostgresServer();
                    Office office = Office.open(place.folder().resolve("postgres"), server)) {
                double rate = number(table, "PostgreSQL", office, place.folder());
                table.add(Row.published("numbering on PostgreSQL", size(), Row.text(rate, "numbers/s")));
                peer(table, rate, server.bareUpdates(CLIENTS, PEER_SECONDS, place.folder()));
            }
        }
    }

    private static double number(Table table, String database, Office office, Path folder) throws InterruptedException {
        List<Authority> signer = List.of(Authority.user(Office.SIGNER));
        List<DocumentId> ids = new Archive(office, folder)
                .fill(
                        WARM_UP + DOCUMENTS,
                        index -> Drafts.entry(index, DocumentStatus.APPROVED, signer),
                        Archive.Then.NOTHING);
        AtomicInteger given = new AtomicInteger();
        run(office, ids.subList(0, WARM_UP), given);
        int before = given.get();
        Load load = run(office, ids.subList(WARM_UP, ids.size()), given);
        SerialCheck check = SerialCheck.of(serials(office), 1);
        table.add(new Row(
                "numbering on " + database + ": the series afterwards",
                given.get() + " numbers",
                check.toString(),
                "0 duplicates, 0 gaps",
                check.equals(new SerialCheck(0, 0)) && serials(office).size() == given.get()));
        table.note(database + ": time of one " + load.times());
        return (given.get() - before) / load.seconds();
    }

    private static Load run(Office office, List<DocumentId> ids, AtomicInteger given) throws InterruptedException {
        Actor signer = office.person(Office.SIGNER);
        return Load.of(CLIENTS, ids.size(), number -> {
            try {
                office.transactions().write(() -> issue(office, ids.get(number), signer, number % 10 == 9));
                given.incrementAndGet();
            } catch (GivenUp e) {
                // Wanted: the number goes back.
            }
        });
    }

    private static Document issue(Office office, DocumentId id, Actor signer, boolean fails) {
        Document document = office.cases().consultation().find(id, signer);
        Document issued = office.cases().numbering().issue(document, signer);
        if (fails) {
            throw new GivenUp();
        }
        return issued;
    }

    /** Every serial of the one register, as it is stored. */
    private static List<Integer> serials(Office office) {
        return office.transactions().read(() -> {
            Register register = office.ports().registers().all().get(0);
            List<Integer> serials = new ArrayList<>();
            Page<RegisterEntry> page;
            do {
                page = office.ports()
                        .registers()
                        .entries(register.id(), new PageRequest(serials.size(), PageRequest.LIMIT));
                page.items().forEach(entry -> serials.add(entry.serial()));
            } while (serials.size() < page.total());
            return serials;
        });
    }

    private static void peer(Table table, double rate, Optional<Double> bare) {
        if (bare.isEmpty()) {
            table.note("no pgbench on this machine, so nothing to compare PostgreSQL with");
            return;
        }
        table.add(Row.published(
                "bare UPDATE … RETURNING under pgbench, same server",
                "one row, %d clients, %d s".formatted(CLIENTS, PEER_SECONDS),
                Row.text(bare.get(), "numbers/s")));
        table.add(Row.atLeast(
                "numbering on PostgreSQL, share of the bare update",
                size(),
                100 * rate / bare.get(),
                SHARE_TARGET_PERCENT,
                "%"));
    }

    private static String size() {
        return "%d documents, one series, %d clients, every 10th rolled back".formatted(DOCUMENTS, CLIENTS);
    }
}
