package vn.eoffice.reports.host.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;

/** Counts stay exact with 50,000 open tasks; how long a page takes is a figure of module benchmarks. */
class LargeInboxTest {

    private static final int TASKS = 50_000;
    private static final Instant NOW = Instant.parse("2026-11-16T01:00:00Z");

    private static final Actor LEADER =
            new Actor("dung", "Phạm Quốc Dũng", "VPTU", Set.of(Role.SIGNER, Role.REVIEWER, Role.CLERK));
    private static final Actor REVIEWER = new Actor("em", "Hồ Thị Én", "BTCTU", Set.of(Role.REVIEWER));
    private static final List<Authority> LEADERS_DESKS = List.of(
            Authority.user("dung"), Authority.unit("VPTU"), Authority.clerksOf("VPTU"), Authority.role(Role.SIGNER));

    @Test
    void inAFileOfH2(@TempDir Path folder) {
        check(TestDatabases.h2File(folder));
    }

    @Test
    void inPostgres() {
        check(TestDatabases.postgres());
    }

    private static void check(EngineOffice office) {
        try {
            office.inTransaction(() -> fill(office.table()));
            assertPage(office, LEADER, new PageRequest(0, 100), TASKS - 100);
            assertPage(office, LEADER, new PageRequest(5_000, 100), TASKS - 100);
            assertPage(office, REVIEWER, new PageRequest(0, 100), 100);
        } finally {
            office.shutDown();
        }
    }

    private static void assertPage(EngineOffice office, Actor actor, PageRequest page, int total) {
        List<Page<RoutingTask>> answer = new ArrayList<>();
        office.inTransaction(() -> answer.add(office.routing().tasks(actor, page)));
        assertThat(answer.get(0).total()).isEqualTo(total);
        assertThat(answer.get(0).items()).hasSize(100);
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
