package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;

@Timeout(120)
class ForkedTextSourceTest {

    private static final TextLimits PATIENT =
            TextLimits.DEFAULT.withMaxTime(Duration.ofSeconds(30)).withMaxOcrTime(Duration.ZERO);

    @TempDir
    Path folder;

    @Test
    void readsAsTheSourceWithinTheProcessDoes() {
        Path file = SampleFiles.docx(folder.resolve("a.pdf"), List.of("Kế hoạch số 17-KH/TU", "😀"));
        try (ForkedTextSource forked = start(PATIENT, 1)) {
            assertThat(forked.read(file, "a.pdf")).isEqualTo(new TikaTextSource(PATIENT).read(file, "a.pdf"));
        }
    }

    @Test
    void passesRefusalsOnWithTheirArguments() {
        Path file = SampleFiles.txt(folder.resolve("a.txt"), List.of("x".repeat(3 << 20)));
        try (ForkedTextSource forked = start(PATIENT.withMaxFileBytes(2 << 20), 1)) {
            assertThatThrownBy(() -> forked.read(file, "a.txt"))
                    .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.finding())
                            .isEqualTo(Finding.of("file.too-large", "2")));
        }
    }

    @Test
    void replacesAChildThatIsLate() {
        Path honest = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch"));
        Path endless = HostilePdfs.files().stream()
                .filter(hostile -> hostile.name().equals("form-recursion.pdf"))
                .findFirst()
                .orElseThrow()
                .writeInto(folder);
        try (ForkedTextSource forked = start(PATIENT.withMaxTime(Duration.ofSeconds(2)), 1)) {
            assertThatThrownBy(() -> forked.read(endless, "a.pdf")).hasMessage("file.too-slow");
            assertThat(forked.read(honest, "a.docx").text()).isEqualTo("Kế hoạch\n");
            assertThat(forked.statistics()).isEqualTo(new ForkedTextSource.Statistics(2, 1, 0, 0));
        }
    }

    @Test
    void replacesAChildThatDiedWhileItWaited() {
        Path honest = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch"));
        try (ForkedTextSource forked = start(PATIENT, 1)) {
            forked.read(honest, "a.docx");
            Child child = forked.children().iterator().next();
            ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            assertThat(forked.read(honest, "a.docx").text()).isEqualTo("Kế hoạch\n");
            assertThat(forked.statistics().crashed()).isEqualTo(1);
        }
    }

    @Test
    void servesMoreCallersThanItHasChildren() {
        Path honest = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch"));
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (ForkedTextSource forked = start(PATIENT, 2)) {
            List<CompletableFuture<SourceText>> reads = IntStream.range(0, 100)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> forked.read(honest, "a.docx"), callers))
                    .toList();
            assertThat(reads).allSatisfy(read -> assertThat(read.join().text()).isEqualTo("Kế hoạch\n"));
            assertThat(forked.statistics()).isEqualTo(new ForkedTextSource.Statistics(100, 0, 0, 0));
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void endsItsChildrenWhenClosed() {
        Path honest = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch"));
        ForkedTextSource forked = start(PATIENT, 1);
        forked.read(honest, "a.docx");
        ProcessHandle process =
                ProcessHandle.of(forked.children().iterator().next().pid()).orElseThrow();

        forked.close();

        assertThat(process.onExit().join().isAlive()).isFalse();
        assertThatThrownBy(() -> forked.read(honest, "a.docx")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatNoChildCanBeStartedAndTriesAgain() {
        Path honest = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch"));
        try (ForkedTextSource forked = new ForkedTextSource(ChildCommand.ofClassPath(folder.toString()), PATIENT, 1)) {
            assertThatThrownBy(() -> forked.read(honest, "a.docx")).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> forked.read(honest, "a.docx")).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static ForkedTextSource start(TextLimits limits, int children) {
        return new ForkedTextSource(ChildCommand.ofThisProcess(), limits, children);
    }
}
