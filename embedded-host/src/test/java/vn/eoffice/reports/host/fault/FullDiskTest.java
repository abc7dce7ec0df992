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
    private static final int REFUSALS = 5;
    private static final int MOST = 1000;

    @Test
    void theHostRefusesAndGoesOnWhenThereIsRoomAgain(@TempDir(cleanup = CleanupMode.NEVER) Path home)
            throws IOException {
        try (SmallDisk disk = SmallDisk.mount(home, 64)) {
            assumeThat(disk).as("a file system to fill").isNotNull();
            try (OwnHost host = OwnHost.start(home, Map.of("reports.index.commit-every", "200ms"))) {
                List<Paper> filed = new ArrayList<>(List.of(Paper.plan()));
                List<Paper> refused = new ArrayList<>();
                String id = host.file(filed.get(0)).expect(201).entry().get("id").asText();
                fileUntilRefused(host, disk, filed, refused);
                String status = submitUntilRefused(host, disk, id);
                host.desk().nobody().get("/health").expect(200);
                disk.free();

                Paper late = Paper.plan();
                filed.add(late);
                Deadline.await(
                        "filing works again", PATIENCE, () -> host.file(late).status() == 201);
                Deadline.await("searching works again", PATIENCE, () -> isFound(host, late));

                assertThat(statusOf(host, id)).isEqualTo(status);
                assertThat(filed).allMatch(host::finds);
                assertThat(refused).noneMatch(host::finds);
                StoredOffice.Look look = host.stored().look();
                assertThat(look.brokenRules()).isEmpty();
                assertThat(look.damaged()).isEmpty();
                assertThat(look.documents()).isEqualTo(filed.size());
            }
        }
    }

    /** The database and the index give room back at times, so that a paper may be filed even now. */
    private static void fileUntilRefused(OwnHost host, SmallDisk disk, List<Paper> filed, List<Paper> refused) {
        while (refused.size() < REFUSALS) {
            disk.fill();
            Paper paper = Paper.plan();
            Answer answer = host.file(paper);
            if (answer.status() == 201) {
                filed.add(paper);
            } else {
                assertRefused(answer);
                refused.add(paper);
            }
            assertThat(filed).hasSizeLessThan(MOST);
        }
    }

    /** Changes that need no file still find a little room in the database's own; answers the last status told. */
    private static String submitUntilRefused(OwnHost host, SmallDisk disk, String id) {
        String status = "draft";
        for (int made = 0; made < MOST; made++) {
            disk.fill();
            Answer answer = status.equals("draft")
                    ? host.desk().clerk().post("/documents/" + id + "/routing", "{\"signer\":\"user:lanhdao\"}")
                    : host.desk().clerk().delete("/documents/" + id + "/routing?reason=nham");
            if (answer.status() != 200) {
                assertRefused(answer);
                return status;
            }
            status = answer.entry().get("status").asText();
        }
        throw new AssertionError("the disk is not full");
    }

    private static String statusOf(OwnHost host, String id) {
        return host.desk()
                .clerk()
                .get("/documents/" + id)
                .expect(200)
                .entry()
                .get("status")
                .asText();
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(503, 507);
        assertThat(answer.errorKey()).isIn("storage.full", "storage.unavailable");
    }

    private static boolean isFound(OwnHost host, Paper paper) {
        Answer answer = host.desk().clerk().get("/documents?q=" + paper.word());
        return answer.status() == 200 && answer.total() == 1;
    }
}
