package vn.eoffice.reports.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.TestDocuments;

/** What was committed survives the program. */
class DurabilityTest {

    private static final int ENOUGH = 100;

    @Test
    void everyAcknowledgedDocumentAndNumberIsThereAfterTheProcessWasKilled() throws IOException, InterruptedException {
        Path home = TestFolders.create();
        List<String> acknowledged = killAfter(ENOUGH, home);

        HostOffice office = HostOffice.start(home, Map.of());
        assertThat(acknowledged).allSatisfy(line -> assertThat(
                        office.documents().find(new DocumentId(line.substring(0, line.indexOf(' ')))))
                .isPresent());
        int last = Integer.parseInt(acknowledged.get(acknowledged.size() - 1).replaceAll(".* ", ""));
        int documents = office.jdbc().queryForObject("select count(*) from document", Integer.class);
        assertThat(office.counters().last("TU.KH.2025-2030"))
                .isEqualTo(documents)
                .isGreaterThanOrEqualTo(last);
        office.shutDown();
    }

    @Test
    void aDatabaseThatGoesAwayLeavesNothingHalfDone() {
        Path home = TestFolders.create();
        HostOffice office = HostOffice.start(home, Map.of());
        DocumentId id = TestDocuments.newId();
        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.documents().add(TestDocuments.plan(id));
                    shutDownDatabase(office);
                    office.counters().next("TU.KH.2025-2030");
                }))
                .isInstanceOf(RuntimeException.class);
        office.shutDown();

        HostOffice again = HostOffice.start(home, Map.of());
        assertThat(again.documents().find(id)).isEmpty();
        assertThat(again.counters().last("TU.KH.2025-2030")).isZero();
        assertThat(again.jdbc().queryForObject("select count(*) from index_queue", Integer.class))
                .isZero();
        again.shutDown();
    }

    private static void shutDownDatabase(HostOffice office) {
        try (Connection other = office.bean(DataSource.class).getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).isIn(90098, 90121);
        }
    }

    private static List<String> killAfter(int lines, Path home) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = writer.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("[0-9a-f-]{36} \\d+")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == lines) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        return acknowledged;
    }
}
