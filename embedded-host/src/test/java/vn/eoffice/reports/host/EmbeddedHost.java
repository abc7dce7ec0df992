package vn.eoffice.reports.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget.Login;
import vn.eoffice.reports.rest.acceptance.TargetExtension;

/** The whole host as people start it, in a folder of its own on a port of its own. */
public class EmbeddedHost extends TargetExtension {

    private static final String PASSWORD = "mật khẩu thử";

    @Override
    protected Running start() throws IOException {
        Path home = Files.createTempDirectory("embedded-host");
        SpringApplication application = new SpringApplication(ReportManagementApplication.class);
        application.setRegisterShutdownHook(false);
        ServletWebServerApplicationContext context =
                (ServletWebServerApplicationContext) application.run(arguments(home));
        AcceptanceTarget target = target(context.getWebServer().getPort(), PASSWORD);
        return new Running() {
            @Override
            public AcceptanceTarget target() {
                return target;
            }

            @Override
            public void close() {
                context.close();
                FileSystemUtils.deleteRecursively(home.toFile());
            }
        };
    }

    /** Settings besides folder, port and password. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    private String[] arguments(Path home) {
        List<String> arguments = new ArrayList<>(
                List.of("--reports.home=" + home, "--reports.port=0", "--reports.demo.password=" + PASSWORD));
        settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }

    /** A host on that port of this machine, whose accounts all have that password. */
    public static AcceptanceTarget target(int port, String password) {
        return new AcceptanceTarget(
                URI.create("http://127.0.0.1:" + port),
                Map.of(
                        Role.CLERK, login(TestDirectory.CLERK, password),
                        Role.REVIEWER, login(TestDirectory.REVIEWER, password),
                        Role.SIGNER, login(TestDirectory.SIGNER, password),
                        Role.RECIPIENT, login(TestDirectory.RECIPIENT, password),
                        Role.ARCHIVIST, login(TestDirectory.ARCHIVIST, password),
                        Role.ADMINISTRATOR, login(TestDirectory.ADMINISTRATOR, password)),
                "Tỉnh ủy Nam Sơn",
                "KH/TU",
                "out-TU-2025-2030",
                "Đảng ủy xã Bình Khê",
                true,
                Duration.ZERO);
    }

    private static Login login(Actor actor, String password) {
        return new Login(actor.userId(), password);
    }
}
