package vn.eoffice.reports.host.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;

/** A page of an inbox of 50,000 open tasks takes at most 100 ms, and its count is exact. */
class LargeInboxTest {

    private static final int TASKS = 50_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final Instant NOW = Instant.parse("2026-11-16T01:00:00Z");
    private static final Logger LOG = LoggerFactory.getLogger(LargeInboxTest.class);

    private static final Actor LEADER =
            new Actor("dung", "Phạm Quốc Dũng", "VPTU", Set.of(Role.SIGNER, Role.REVIEWER, Role.CLERK));
    private static final Actor REVIEWER = new Actor("em", "Hồ Thị Én", "BTCTU", Set.of(Role.REVIEWER));
    private static final List<Authority> LEADERS_DESKS = List.of(
            Authority.user("dung"), Authority.unit("VPTU"), Authority.clerksOf("VPTU"), Authority.role(Role.SIGNER));

    @Test
    void inAFileOfH2(@TempDir Path folder) {
        // H2 runs in this thread: its own time does not depend on what else the machine does
        measure(TestDatabases.h2File(folder), "H2 file", ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    @Test
    void inPostgres() {
        measure(TestDatabases.postgres(), "PostgreSQL", System::nanoTime);
    }

    private static void measure(EngineOffice office, String database, LongSupplier clock) {
        try {
            office.inTransaction(() -> fill(office.table()));
            assertThat(median(office, clock, LEADER, new PageRequest(0, 100), TASKS - 100, database + ", first page"))
                    .isLessThanOrEqualTo(LIMIT);
            assertThat(median(office, clock, LEADER, new PageRequest(5_000, 100), TASKS - 100, database + ", page 51"))
                    .isLessThanOrEqualTo(LIMIT);
            assertThat(median(office, clock, REVIEWER, new PageRequest(0, 100), 100, database + ", one of many"))
                    .isLessThanOrEqualTo(LIMIT);
        } finally {
            office.shutDown();
        }
    }

    /** The median, so that a busy machine does not fail the build; the other figures are logged. */
    private static Duration median(
            EngineOffice office, LongSupplier clock, Actor actor, PageRequest page, int total, String what) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            String other = "user:nobody" + i; // a change, so that no database answers from its memory of the last round
            office.inTransaction(() -> office.table().moved("task-other", Authority.parse(other)));
            long start = clock.getAsLong();
            List<Page<RoutingTask>> answer = new ArrayList<>();
            office.inTransaction(() -> answer.add(office.routing().tasks(actor, page)));
            times.add(clock.getAsLong() - start);
            assertThat(answer.get(0).total()).isEqualTo(total);
            assertThat(answer.get(0).items()).hasSize(100);
        }
        long[] sorted =
                times.stream().skip(WARM_UP).mapToLong(Long::longValue).sorted().toArray();
        Duration median = Duration.ofNanos(sorted[ROUNDS / 2]);
        Duration p95 = Duration.ofNanos(sorted[ROUNDS * 95 / 100]);
        LOG.info("{}: p50 {} ms, p95 {} ms", what, median.toMillis(), p95.toMillis());
        return median;
    }

    private static void fill(RoutingTaskTable table) {
        Random random = new Random(20261116);
        table.opened(task("task-other", "document-other", Authority.user("nobody"), NOW, DueLevel.NORMAL));
        for (int i = 0; i < TASKS; i++) {
            Authority owner = i % 500 == 0 ? Authority.user("em") : LEADERS_DESKS.get(random.nextInt(4));
            Instant created = NOW.minusSeconds(random.nextInt(1_000_000));
            DueLevel level = DueLevel.values()[random.nextInt(4)];
            table.opened(task("task-" + i, "document-" + i, owner, created, level));
        }
    }

    private static RoutingTask task(String id, String document, Authority owner, Instant created, DueLevel level) {
        Instant due = created.plus(Duration.ofDays(5));
        return new RoutingTask(id, new DocumentId(document), RoutingStep.REVIEW, owner, "an", created, due, level);
    }
}
