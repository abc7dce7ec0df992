package vn.eoffice.reports.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.GroupDeadline;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.RoundTerms;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;

/** The summary of a round that every commune and ward of the country reports in. */
final class RoundFigure implements Measurement {

    private static final int UNITS = Scale.of(3_321);
    private static final int WARM_UP = 30;
    private static final int SUMMARIES = 200;
    private static final double TARGET_MILLIS = 100;
    private static final LocalDate DUE = LocalDate.of(2026, 5, 28);

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace();
                Office office = Office.open(place.folder().resolve("h2"))) {
            summary(table, "H2", office);
        }
        try (Workplace place = new Workplace();
                PostgresServer server = new PostgresServer();
                Office office = Office.open(place.folder().resolve("postgres"), server)) {
            summary(table, "PostgreSQL", office);
        }
    }

    private static void summary(Table table, String database, Office office) {
        Actor clerk = office.person(Office.CLERK);
        RoundId id = office.transactions().write(() -> stored(office.bean(Rounds.class), clerk));
        RoundCases cases = office.bean(RoundCases.class);
        long[] nanos = new long[SUMMARIES];
        for (int i = -WARM_UP; i < SUMMARIES; i++) {
            long start = System.nanoTime();
            int listed = office.transactions()
                    .read(() -> cases.book().summary(id, clerk).all().listed());
            if (listed != UNITS) {
                throw new IllegalStateException("counted " + listed);
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Percentiles times = new Percentiles(nanos);
        table.add(Row.atMost(
                "summary of a round on " + database + ", p95",
                UNITS + " units",
                times.millis(95),
                TARGET_MILLIS,
                "ms"));
        table.note(database + ": " + times);
    }

    private static RoundId stored(Rounds rounds, Actor clerk) {
        RoundTerms terms = new RoundTerms(
                "sơ kết",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)),
                null,
                List.of("1B", "13B"),
                clerk.unit(),
                clerk.unit(),
                List.of(),
                List.of(new GroupDeadline(null, DUE, null)),
                List.of(),
                RoundTerms.GRACE_DAYS);
        Instant now = Instant.parse("2026-05-04T02:00:00Z");
        Round round = rounds.save(new Round(
                RoundId.random(),
                0,
                RoundState.OPEN,
                DocumentId.random(),
                clerk.unit(),
                false,
                terms,
                clerk.userId(),
                now,
                LocalDate.of(2026, 5, 4),
                now,
                null,
                null));
        rounds.saveUnits(IntStream.range(0, UNITS)
                .mapToObj(i -> unit(round.id(), i, now))
                .toList());
        return round.id();
    }

    /** Every state occurs, in groups of about a hundred. */
    private static RoundUnit unit(RoundId round, int index, Instant now) {
        UnitState state = UnitState.values()[index % UnitState.values().length];
        Boolean onTime = state.isDone() ? index % 3 != 0 : null;
        return new RoundUnit(
                round,
                0,
                "DU-%04d".formatted(index),
                "Đảng ủy xã số " + index,
                "G-%02d".formatted(index / 100),
                state,
                DUE,
                DUE,
                null,
                null,
                null,
                onTime == null ? null : now,
                null,
                onTime,
                onTime == null ? List.of("report", "1B", "13B") : List.of(),
                0,
                DueLevel.NORMAL,
                0);
    }
}
