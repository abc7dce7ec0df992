package vn.eoffice.reports.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** What {@link Contents} promise. */
public abstract class ContentsContract extends PortContract {

    @TempDir
    Path folder;

    @Test
    void aFileComesBackAsItWasWritten() {
        DocumentId plan = storedPlan();
        write(plan, 1, "Kế hoạch số 17");

        assertThat(read(plan, 1)).isEqualTo("Kế hoạch số 17");
    }

    @Test
    void theFileMayBeDeletedOnceItIsWritten() throws IOException {
        DocumentId plan = storedPlan();
        Path file = file("Kế hoạch số 17");
        doing(() -> {
            contents().write(plan, version(1, "Kế hoạch số 17"), file, "");
            delete(file);
        });

        assertThat(read(plan, 1)).isEqualTo("Kế hoạch số 17");
    }

    @Test
    void earlierVersionsStay() {
        DocumentId plan = storedPlan();
        write(plan, 1, "bản đầu");
        write(plan, 2, "bản sửa");

        assertThat(read(plan, 1)).isEqualTo("bản đầu");
    }

    @Test
    void versionsAreListedNewestFirst() {
        DocumentId plan = storedPlan();
        write(plan, 1, "bản đầu");
        write(plan, 2, "bản sửa");

        assertThat(asking(() -> contents().versions(plan)))
                .containsExactly(version(2, "bản sửa"), version(1, "bản đầu"));
    }

    @Test
    void twoDocumentsMayHaveTheSameFile() {
        DocumentId plan = storedPlan();
        DocumentId other = storedPlan();
        write(plan, 1, "giống nhau");
        write(other, 1, "giống nhau");
        doing(() -> office().documents().remove(plan));

        assertThat(read(other, 1)).isEqualTo("giống nhau");
    }

    @Test
    void aMissingVersionIsNotFound() {
        DocumentId plan = storedPlan();
        write(plan, 1, "bản đầu");

        assertThatThrownBy(() -> read(plan, 2))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void aVersionRollsBackWithItsTransaction() {
        DocumentId plan = storedPlan();
        rollingBack(() -> contents().write(plan, version(1, "bản đầu"), file("bản đầu"), ""));

        assertThat(asking(() -> contents().versions(plan))).isEmpty();
    }

    @Test
    void theVersionsOfARemovedDocumentAreGone() {
        DocumentId plan = storedPlan();
        write(plan, 1, "bản đầu");
        doing(() -> office().documents().remove(plan));

        assertThat(asking(() -> contents().versions(plan))).isEmpty();
    }

    private void write(DocumentId id, int number, String text) {
        doing(() -> contents().write(id, version(number, text), file(text), text));
    }

    private String read(DocumentId id, int version) {
        return asking(() -> {
            try (InputStream stream = contents().read(id, version)) {
                return new String(stream.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ContentVersion version(int number, String text) {
        return new ContentVersion(
                number, TestDocuments.contentOf(text), TestDocuments.FILED_AT.plusSeconds(number), "vanthu");
    }

    private Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "upload", ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contents contents() {
        return office().contents();
    }
}
