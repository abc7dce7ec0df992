package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.eoffice.reports.host.fault.OfficeDay.Fate;
import vn.eoffice.reports.rest.acceptance.Person;

/** An office works while its host is killed again and again; then everything the host ever acknowledged is looked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledHostTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledHostTest.class);
    private static final long SEED = 20260302;
    private static final int PAPERS = 200;
    private static final int CLERKS = 6;
    private static final int KILLS = 4;
    private static final int LONGEST_PAUSE_NANOS = 60_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String YOUNG = "young";
    private static final String OLD = "old";
    private static final List<Paper> SORTS = List.of(
            new Paper("", "kế hoạch", "KH/TU"), new Paper("", "báo cáo", "BC/TU"), new Paper("", "thông báo", "TB/TU"));

    private final Ledger ledger = new Ledger();
    private final OpenHost open = new OpenHost();
    private Path home;
    private Path log;
    private int expectedSteps;
    private StoredOffice.Look look;
    private ChildHost last;

    @BeforeAll
    void workAndKill(@TempDir Path folder) throws Exception {
        home = folder.resolve("home");
        log = folder.resolve("host.log");
        Random random = new Random(SEED);
        open.opened(start());
        List<Runnable> works = works(random);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<?>> results = new ArrayList<>();
            works.forEach(work -> results.add(clerks.submit(work)));
            killAgainAndAgain(random, results);
            for (Future<?> result : results) {
                result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            clerks.shutdownNow();
        }
        open.closed().kill();
        look = look();
        Collection<Path> files = StoredOffice.files(home).values();
        makeOld(files);
        LOG.info(
                "{} acknowledged, {} without an answer, {} documents, {} numbers, {} tasks, {} files of which {} without a document",
                ledger.acknowledged(),
                ledger.withoutAnswer(),
                look.documents(),
                look.registered().size(),
                look.openTasks(),
                files.size(),
                files.size() - look.referred().size());
        last = start();
    }

    private ChildHost start() {
        return ChildHost.start(home, log, "--reports.readers.processes=1");
    }

    private List<Runnable> works(Random random) {
        OfficeDay day = new OfficeDay(open::desk, ledger);
        List<Runnable> works = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            Paper paper = SORTS.get(random.nextInt(SORTS.size())).another();
            Fate fate = Fate.random(random);
            works.add(() -> day.bring(paper, fate));
            expectedSteps += fate.steps();
        }
        return works;
    }

    private void killAgainAndAgain(Random random, List<Future<?>> results) {
        for (int kill = 0; kill < KILLS; kill++) {
            int from = expectedSteps * kill / KILLS;
            int moment = from + 1 + random.nextInt(expectedSteps / KILLS - 2 * CLERKS);
            Deadline.await("acknowledged: " + moment, PATIENCE, () -> {
                results.stream().filter(Future::isDone).forEach(KilledHostTest::get);
                return ledger.acknowledged() >= moment;
            });
            LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_NANOS));
            open.closed().kill();
            open.opened(start());
        }
    }

    private static void get(Future<?> result) {
        try {
            result.get();
        } catch (Exception e) {
            throw new AssertionError("a clerk could not go on", e);
        }
    }

    /** Over one connection: without one, H2 would close its database after each question and open it again. */
    private StoredOffice.Look look() {
        String url = "jdbc:h2:file:" + home.resolve("db/reports");
        try (SingleConnectionDataSource database = new SingleConnectionDataSource(url, "sa", "", true)) {
            return new StoredOffice(database, home).look();
        }
    }

    /** The last host's first sweep may take every file that is old enough: all but one are. */
    private void makeOld(Collection<Path> files) throws IOException {
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        Files.writeString(home.resolve("content").resolve(YOUNG), "young");
        Path old = Files.writeString(home.resolve("content").resolve(OLD), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    @Test
    void theKillsHitWorkThatWasGoingOn() {
        assertThat(ledger.withoutAnswer()).isPositive();
    }

    @Test
    void everyFiledDocumentIsThereWithItsFile() {
        Map<String, String> hashes = new HashMap<>();
        ledger.papers()
                .forEach((id, paper) -> hashes.put(
                        id,
                        Paper.sha256(clerk().get("/documents/" + id + "/content")
                                .expect(200)
                                .body())));

        assertThat(hashes).hasSizeGreaterThanOrEqualTo(PAPERS);
        assertThat(hashes)
                .isEqualTo(ledger.papers().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, filed -> filed.getValue().sha256())));
    }

    @Test
    void everyDecisionStands() {
        Map<String, String> statuses = new HashMap<>();
        ledger.statuses()
                .keySet()
                .forEach(id -> statuses.put(
                        id,
                        clerk().get("/documents/" + id)
                                .expect(200)
                                .entry()
                                .get("status")
                                .asText()));

        assertThat(statuses).hasSizeGreaterThan(PAPERS / 2).isEqualTo(ledger.statuses());
    }

    @Test
    void everyNumberIsInTheRegisterAndInNoOtherDocument() {
        assertThat(look.registered()).containsAllEntriesOf(ledger.numbers());
        assertThat(look.registered().values()).doesNotHaveDuplicates();
        assertThat(ledger.numbers()).hasSizeGreaterThan(PAPERS / 3);
    }

    @Test
    void noSeriesHasAGap() {
        assertThat(look.brokenSeries()).isEmpty();
    }

    @Test
    void everyReceiptStands() {
        assertThat(ledger.receipts()).hasSizeGreaterThan(PAPERS / 5).allSatisfy(id -> assertThat(
                        clerk().get("/documents/" + id + "/recipients")
                                .expect(200)
                                .entries())
                .anyMatch(copy -> copy.get("acknowledgedBy").asText().equals("nguoinhan")));
    }

    @Test
    void everyFiledDocumentIsFound() {
        ledger.papers().forEach((id, paper) -> assertThat(
                        clerk().get("/documents?q=" + paper.word()).expect(200).ids())
                .containsExactly(id));
    }

    @Test
    void noRowIsWithoutWhatItBelongsTo() {
        assertThat(look.brokenRules()).isEmpty();
    }

    @Test
    void whatWasNotAcknowledgedIsThereAsAWholeOrNotAtAll() {
        int acknowledged = ledger.papers().size();

        assertThat(look.documents()).isBetween(acknowledged, acknowledged + ledger.withoutAnswer());
    }

    @Test
    void noFileIsMissing() {
        assertThat(look.damaged()).isEmpty();
    }

    @Test
    void filesWithoutADocumentAreSweptWhenTheyAreOld() {
        Set<String> kept = new HashSet<>(look.referred());
        kept.add(YOUNG);

        Deadline.await(
                "swept", PATIENCE, () -> kept.equals(StoredOffice.files(home).keySet()));
    }

    private Person clerk() {
        return last.desk().clerk();
    }

    @AfterAll
    void close() {
        if (last != null) {
            last.close();
        }
        ChildHost running = open.closed();
        if (running != null) {
            running.close();
        }
    }
}
