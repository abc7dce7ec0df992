package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.acceptance.Answer;

/** Everything lies on one disk, database and full-text index too, and it is full. */
class FullDiskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 5;

    @Test
    void theHostRefusesAndGoesOnWhenThereIsRoomAgain(@TempDir(cleanup = CleanupMode.NEVER) Path home)
            throws IOException {
        try (SmallDisk disk = SmallDisk.mount(home, 64)) {
            assumeThat(disk).as("a file system to fill").isNotNull();
            try (OwnHost host = OwnHost.start(home, Map.of("reports.index.commit-every", "200ms"))) {
                Paper early = Paper.plan();
                host.file(early).expect(201);
                disk.fill();
                List<Paper> refused = refuse(host);
                host.desk().nobody().get("/health").expect(200);
                disk.free();

                Paper late = Paper.plan();
                Deadline.await(
                        "filing works again", PATIENCE, () -> host.file(late).status() == 201);
                Deadline.await("searching works again", PATIENCE, () -> isFound(host, late));

                assertThat(host.finds(early)).isTrue();
                assertThat(refused).noneMatch(host::finds);
                StoredOffice.Look look = host.stored().look();
                assertThat(look.brokenRules()).isEmpty();
                assertThat(look.damaged()).isEmpty();
                assertThat(look.documents()).isEqualTo(2);
            }
        }
    }

    private static List<Paper> refuse(OwnHost host) {
        List<Paper> refused = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Paper paper = Paper.plan();
            Answer answer = host.file(paper);
            assertThat(answer.status()).as(answer.text()).isIn(503, 507);
            assertThat(answer.errorKey()).isIn("storage.full", "storage.unavailable");
            refused.add(paper);
        }
        return refused;
    }

    private static boolean isFound(OwnHost host, Paper paper) {
        Answer answer = host.desk().clerk().get("/documents?q=" + paper.word());
        return answer.status() == 200 && answer.total() == 1;
    }
}
