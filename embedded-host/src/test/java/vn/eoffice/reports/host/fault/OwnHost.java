package vn.eoffice.reports.host.fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import vn.eoffice.reports.host.EmbeddedHost;
import vn.eoffice.reports.host.ReportManagementApplication;
import vn.eoffice.reports.rest.acceptance.Answer;
import vn.eoffice.reports.rest.acceptance.Desk;

/** The host in this process, on a folder and a database that the test may harm. */
final class OwnHost implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu";

    private final ServletWebServerApplicationContext context;
    private final Path home;
    private final Desk desk;

    private OwnHost(ServletWebServerApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
        this.desk = new Desk(EmbeddedHost.target(context.getWebServer().getPort(), PASSWORD));
    }

    static OwnHost start(Path home, Map<String, ?> settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--reports.home=" + home, "--reports.port=0", "--reports.demo.password=" + PASSWORD));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        SpringApplication application = new SpringApplication(ReportManagementApplication.class);
        application.setRegisterShutdownHook(false);
        return new OwnHost(
                (ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new)), home);
    }

    Desk desk() {
        return desk;
    }

    Answer file(Paper paper) {
        return desk.clerk().post("/documents", paper.form(desk));
    }

    boolean finds(Paper paper) {
        return desk.clerk().get("/documents?q=" + paper.word()).expect(200).total() > 0;
    }

    StoredOffice stored() {
        return new StoredOffice(context.getBean(DataSource.class), home);
    }

    @Override
    public void close() {
        context.close();
    }
}
