package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.extraction.text.HostileCorpus;
import vn.eoffice.reports.extraction.text.HostileFile;
import vn.eoffice.reports.rest.acceptance.Answer;

/** Files that no host should be sent, sent to one over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsTest {

    private static final String BOUNDARY = "ranh-gioi";
    private static final int HONEST = 9;
    private static final Duration LONGER = Duration.ofSeconds(2);

    private final List<HostileFile> corpus = HostileCorpus.files();
    private Path folder;
    private Path home;
    private OwnHost host;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        home = folder.resolve("home");
        host = OwnHost.start(home, Map.of());
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @AfterEach
    void nothingIsLeftInTheSpool() {
        Deadline.await("the spool is empty", Duration.ofSeconds(10), () -> isEmpty(home.resolve("spool")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("empty.docx", 422, "file.empty"),
                arguments("truncated.docx", 422, "file.damaged"),
                arguments("password.docx", 422, "file.encrypted"),
                arguments("absurd-sizes.doc", 422, "file.damaged"),
                arguments("noise.doc", 422, "file.unsupported"),
                arguments("exe-as.doc", 422, "file.unsupported"),
                arguments("flat-bomb.docx", 422, "file.bomb"),
                arguments("many-entries-64k.docx", 422, "file.bomb"),
                arguments("nested-bomb.docx", 422, "file.bomb"),
                arguments("overlapping-entries.docx", 422, "file.bomb"),
                arguments("bomb.xlsx", 422, "file.bomb"),
                arguments("gzip-bomb.docx", 422, "file.unsupported"),
                arguments("huge.txt", 413, "request.file-too-large"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aHostileFileIsRefusedForWhatItIs(String name, int status, String key) throws Exception {
        Answer answer = send(hostile(name));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.errorKey()).isEqualTo(key);
        assertThat(answer.json().at("/error/briefSummary").asText())
                .isNotBlank()
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx-as.pdf", "macros.docm"})
    void aDoubtfulFileIsFiledWithAWarning(String name) throws Exception {
        HostileFile file = hostile(name);

        Answer answer = send(file).expect(201);

        assertThat(answer.entry().at("/findings").findValuesAsText("code"))
                .contains(file.outcome().substring("read ".length()));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        Answer answer = host.desk().clerk().post("/documents", "application/octet-stream", "PK");

        assertThat(answer.status()).as(answer.text()).isEqualTo(415);
        assertThat(answer.errorKey()).isEqualTo("request.unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat-bomb.docx", "huge.txt", "long-paragraph.docx"})
    void honestUploadsAreAnsweredWhileAHostileOneIsRead(String name) throws Exception {
        HostileFile file = hostile(name);
        Duration usual = medianOfHonestUploads();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService attacker = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> attacks = attacker.submit(() -> {
                int sent = 0;
                for (; !over.get() || sent == 0; sent++) {
                    send(file);
                }
                return sent;
            });
            Duration meanwhile = medianOfHonestUploads();
            over.set(true);

            assertThat(attacks.get()).isPositive();
            assertThat(meanwhile).isLessThan(usual.plus(LONGER));
        } finally {
            over.set(true);
            attacker.shutdown();
        }
    }

    private Duration medianOfHonestUploads() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < HONEST; i++) {
            long start = System.nanoTime();
            host.file(Paper.plan()).expect(201);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return times.stream().sorted().toList().get(HONEST / 2);
    }

    private HostileFile hostile(String name) {
        return corpus.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such file: " + name));
    }

    private Answer send(HostileFile file) throws FileNotFoundException {
        Path path = folder.resolve(file.name());
        if (!Files.exists(path)) {
            file.writeInto(folder);
        }
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.givenName()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofFile(path),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return host.desk()
                .clerk()
                .send(host.desk()
                        .clerk()
                        .request("/documents")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body));
    }

    private static boolean isEmpty(Path spool) {
        String[] names = spool.toFile().list();
        return names == null || names.length == 0;
    }
}
