package vn.eoffice.reports.host.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.eoffice.reports.host.ReportManagementApplication;

/** Plays the main job in a throwaway folder: what a newcomer sees first. */
@Command(name = "demo", resourceBundle = "vn.eoffice.reports.host.messages.demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final String PLAN = "kh-du-thao-ra-soat-dau-moi.docx";
    private static final String STAYING_PASSWORD = "demo";
    private static final String BASE = "/alfresco/s/report-management/v1";

    @Option(names = "--samples", defaultValue = "${env:REPORTS_SAMPLES:-samples}")
    private Path samples;

    @Option(names = "--output", descriptionKey = "output")
    private Path output;

    @Option(names = "--stay", descriptionKey = "stay")
    private boolean stay;

    @Option(names = "--port", defaultValue = "0", descriptionKey = "port")
    private int port;

    /** Plays it; 0 when everything went as the story says. */
    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = throwawayFolder();
        try {
            return play(folder, out);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private int play(Path folder, PrintStream out) throws IOException {
        String password = stay ? STAYING_PASSWORD : UUID.randomUUID().toString();
        DemoClock clock = new DemoClock(DemoRound.JUMPS);
        try (ConfigurableApplicationContext host = start(folder, password, clock)) {
            String address = "http://127.0.0.1:"
                    + ((WebServerApplicationContext) host).getWebServer().getPort();
            String base = address + BASE;
            DemoScreen screen = new DemoScreen(out);
            DemoStory story = new DemoStory(screen, DemoPeople.at(base, password));
            Path documents = samples.resolve("documents");
            Path seeds = samples.toAbsolutePath().normalize().resolve("../../shared/seeds");
            story.play(documents.resolve(PLAN), documentsIn(documents), documentsIn(seeds));
            DemoRoundDesk desk = new DemoRoundDesk(
                    screen,
                    new DemoClient(base, "vanthu", password),
                    unit -> new DemoClient(base, DemoUnits.clerk(unit), password),
                    new DemoFiles(output == null ? newFolder() : output.toAbsolutePath()));
            new DemoRound(desk, clock).play();
            int failures = story.failures() + desk.failures();
            screen.title("demo.end");
            screen.say(failures == 0 ? "demo.all-well" : "demo.failures", failures);
            if (stay) {
                stay(screen, address, password);
            }
            return failures == 0 ? 0 : 1;
        }
    }

    /** Leaves the office open until the program is ended. */
    private static void stay(DemoScreen screen, String address, String password) {
        screen.say("demo.stay", address, password);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext start(Path folder, String password, DemoClock clock) throws IOException {
        SpringApplication application = new SpringApplication(ReportManagementApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock));
        return application.run(
                "--reports.directory.folder=" + DemoUnits.directory(folder),
                "--reports.engine.poll-every=500ms",
                "--reports.home=" + folder,
                "--reports.port=" + port,
                "--reports.demo.password=" + password,
                "--logging.level.vn.eoffice.reports=warn");
    }

    private static List<Path> documentsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(PLAN))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("dot-bao-cao-");
    }

    private static Path throwawayFolder() {
        try {
            return Files.createTempDirectory("report-management-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
