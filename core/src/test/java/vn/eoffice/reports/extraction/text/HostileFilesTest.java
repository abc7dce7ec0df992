package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;

/**
 * Every hostile file through one child, with an honest one before and behind each. On a machine that is busy with other
 * work any of them may also be given up as too slow.
 */
@Tag("heavy")
class HostileFilesTest {

    /** No timing: the reader's own limit is 5 s, and a busy machine is late to look at it. A hang lasts longer. */
    private static final Duration NO_HANG = Duration.ofMinutes(1);

    private static final long MOST_RESIDENT_KB = 256 << 10;

    @TempDir
    static Path folder;

    private static final List<HostileFile> CORPUS = HostileCorpus.files();
    private static final AtomicLong peak = new AtomicLong();
    private static final AtomicInteger visitors = new AtomicInteger();
    private static ScheduledExecutorService watcher;
    private static ServerSocket trap;
    private static ForkedTextSource source;
    private static Path honest;

    @BeforeAll
    static void startOneChildAndWatchIt() throws IOException {
        honest = SampleFiles.docx(folder.resolve("honest.docx"), List.of("Kế hoạch số 17-KH/TU"));
        source = new ForkedTextSource(ChildCommand.ofThisProcess(), TextLimits.DEFAULT, 1);
        watcher = Executors.newScheduledThreadPool(1);
        watcher.scheduleAtFixedRate(HostileFilesTest::lookAtMemory, 0, 10, TimeUnit.MILLISECONDS);
        trap = new ServerSocket(HostileXml.TRAP_PORT, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(HostileFilesTest::countVisitors, "trap");
        listener.setDaemon(true);
        listener.start();
    }

    @AfterAll
    static void stop() throws IOException {
        source.close();
        watcher.shutdownNow();
        trap.close();
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedOrReadWithoutHarm() {
        return CORPUS.stream()
                .map(file -> DynamicTest.dynamicTest(file.name() + ": " + file.outcome(), () -> meet(file)));
    }

    @Test
    void theReadmeListsTheCorpusAsItIs() throws IOException {
        Path readme = Path.of(System.getProperty("project.root"), "samples", "hostile", "README.md");
        assertThat(Files.readString(readme, StandardCharsets.UTF_8)).contains(HostileCorpus.table(CORPUS));
    }

    @Test
    void theCorpusHasAtLeastFortyFiles() {
        assertThat(CORPUS).extracting(HostileFile::name).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    private static void meet(HostileFile hostile) throws IOException {
        Path file = hostile.writeInto(folder);
        assertThat(source.read(honest, "honest.docx").text()).isEqualTo("Kế hoạch số 17-KH/TU\n");
        peak.set(0);
        long start = System.nanoTime();
        String outcome = outcome(file, hostile.givenName());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        lookAtMemory();
        Files.delete(file);
        assertThat(taken).isLessThan(NO_HANG);
        assertThat(peak.get()).isLessThan(MOST_RESIDENT_KB);
        assertThat(visitors).hasValue(0);
        assertThat(outcome).isIn(hostile.outcome(), FileFindings.TOO_SLOW);
        assertThat(source.read(honest, "honest.docx").text()).isEqualTo("Kế hoạch số 17-KH/TU\n");
    }

    private static String outcome(Path file, String name) {
        try {
            SourceText text = source.read(file, name);
            assertThat(text.text()).doesNotContain("root:");
            return Stream.concat(Stream.of("read"), text.findings().stream().map(Finding::code))
                    .collect(Collectors.joining(" "));
        } catch (UnreadableFileException e) {
            return e.finding().code();
        }
    }

    private static void countVisitors() {
        try {
            while (true) {
                trap.accept().close();
                visitors.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
            return;
        }
    }

    private static void lookAtMemory() {
        for (Child child : source.children()) {
            peak.accumulateAndGet(peakOf(child.pid()), Math::max);
        }
    }

    private static long peakOf(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | UncheckedIOException e) {
            // The child is gone; what was seen before counts.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
