package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.acceptance.Answer;

/** The database goes away while clerks file, and comes back later; the host is not started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostDatabaseTest {

    private static final int CLERKS = 4;
    private static final int BEFORE = 12;
    private static final int REFUSALS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Map<Paper, String> filed = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Refusal> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Paper late = Paper.plan();
    private Server server;
    private OwnHost host;
    private Answer reading;
    private StoredOffice.Look look;

    /** A paper that was not filed, how the host said so and after how long. */
    private record Refusal(Paper paper, Answer answer, Duration time) {}

    @BeforeAll
    void loseTheDatabase(@TempDir Path folder) throws Exception {
        server = new Server(folder.resolve("postgres"));
        host = OwnHost.start(folder.resolve("home"), server.settings());
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            results.add(clerks.submit(this::work));
        }
        try {
            Deadline.await("some are filed", PATIENCE, () -> filed.size() >= BEFORE);
            server.stop();
            Deadline.await("some are refused", PATIENCE, () -> refused.size() >= REFUSALS);
            reading = host.desk().clerk().get("/documents");
            host.desk().nobody().get("/health").expect(200);
        } finally {
            over.set(true);
            clerks.shutdown();
        }
        for (Future<?> result : results) {
            result.get();
        }
        server.comeBack();
        Deadline.await("filing works again", PATIENCE, () -> host.file(late).status() == 201);
        look = host.stored().look();
    }

    private void work() {
        while (!over.get()) {
            Paper paper = Paper.plan();
            long start = System.nanoTime();
            Answer answer = host.file(paper);
            if (answer.status() == 201) {
                filed.put(paper, answer.entry().get("id").asText());
            } else {
                refused.add(new Refusal(paper, answer, Duration.ofNanos(System.nanoTime() - start)));
            }
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (host != null) {
            host.close();
        }
        server.close();
    }

    @Test
    void everyRequestIsToldSo() {
        assertThat(refused).allSatisfy(refusal -> {
            assertThat(refusal.answer().status()).as(refusal.answer().text()).isEqualTo(503);
            assertThat(refusal.answer().errorKey()).isEqualTo("storage.unavailable");
        });
        assertThat(reading.status()).isEqualTo(503);
        assertThat(reading.json().at("/error/briefSummary").asText()).startsWith("Kho lưu trữ tạm thời");
    }

    @Test
    void nobodyWaitsLong() {
        assertThat(refused).allMatch(refusal -> refusal.time().compareTo(Duration.ofSeconds(15)) < 0);
    }

    @Test
    void everyFiledDocumentIsThereAndFound() {
        filed.forEach((paper, id) -> {
            assertThat(host.desk()
                            .clerk()
                            .get("/documents/" + id + "/content")
                            .expect(200)
                            .text())
                    .isEqualTo(paper.text());
            assertThat(host.finds(paper)).isTrue();
        });
        assertThat(host.finds(late)).isTrue();
    }

    @Test
    void nothingIsHalfFiled() {
        assertThat(look.brokenRules()).isEmpty();
        assertThat(look.damaged()).isEmpty();
        assertThat(look.documents()).isBetween(filed.size() + 1, filed.size() + 1 + CLERKS);
    }

    @Test
    void theWholeWayWorksAgain() {
        String id = host.desk().issue().get("id").asText();

        assertThat(host.desk()
                        .clerk()
                        .get("/documents/" + id)
                        .entry()
                        .get("number")
                        .asText())
                .endsWith("-KH/TU");
    }
}
