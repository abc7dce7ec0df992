package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.acceptance.Answer;

/** Everything lies on one disk, database and full-text index too, and it is full. */
class FullDiskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long RESERVE = 8 << 20;

    @Test
    void theHostRefusesAndGoesOnWhenThereIsRoomAgain(@TempDir Path home) throws IOException {
        try (SmallDisk disk = SmallDisk.mount(home, 64)) {
            assumeThat(disk).as("a file system to fill").isNotNull();
            try (OwnHost host = OwnHost.start(home, Map.of("reports.disk.reserve-bytes", RESERVE))) {
                Paper early = Paper.plan();
                Paper refused = Paper.plan();
                String id = host.file(early).expect(201).entry().get("id").asText();
                disk.fillBut(RESERVE / 2);
                assertRefused(host.file(refused));
                assertRefused(
                        host.desk().clerk().post("/documents/" + id + "/routing", "{\"signer\":\"user:lanhdao\"}"));
                assertThat(host.finds(early)).isTrue();
                host.desk().nobody().get("/health").expect(200);
                disk.free();

                Paper late = Paper.plan();
                host.file(late).expect(201);
                Deadline.await("searching works again", PATIENCE, () -> isFound(host, late));

                assertThat(statusOf(host, id)).isEqualTo("draft");
                assertThat(host.finds(early)).isTrue();
                assertThat(host.finds(refused)).isFalse();
                StoredOffice.Look look = host.stored().look();
                assertThat(look.brokenRules()).isEmpty();
                assertThat(look.damaged()).isEmpty();
                assertThat(look.documents()).isEqualTo(2);
            }
        }
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
        assertThat(answer.status()).as(answer.text()).isEqualTo(507);
        assertThat(answer.errorKey()).isEqualTo("storage.full");
    }

    private static boolean isFound(OwnHost host, Paper paper) {
        Answer answer = host.desk().clerk().get("/documents?q=" + paper.word());
        return answer.status() == 200 && answer.total() == 1;
    }
}
