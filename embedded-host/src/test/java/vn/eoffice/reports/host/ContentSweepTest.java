package vn.eoffice.reports.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.storage.ContentSweep;
import vn.eoffice.reports.port.TestDocuments;

/** Files without a document go, but not while somebody may be about to refer to them. */
class ContentSweepTest {

    private static final String TEXT = "Kế hoạch số 17";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final HostOffice office = HostOffice.onH2();

    @Test
    void theFileOfARolledBackTransactionGoesWhenItIsOld() throws IOException {
        rolledBack();
        Files.setLastModifiedTime(stored(), LONG_AGO);

        office.bean(ContentSweep.class).sweep();

        assertThat(stored()).doesNotExist();
    }

    @Test
    void aYoungFileStays() throws IOException {
        rolledBack();

        office.bean(ContentSweep.class).sweep();

        assertThat(stored()).exists();
    }

    @Test
    void theFileOfADocumentStays() throws IOException {
        office.inTransaction(this::write);
        Files.setLastModifiedTime(stored(), LONG_AGO);

        office.bean(ContentSweep.class).sweep();

        assertThat(stored()).exists();
    }

    @Test
    void writingTheSameFileAgainKeepsItFromTheSweepBeforeTheTransactionEnds() throws IOException {
        rolledBack();
        Files.setLastModifiedTime(stored(), LONG_AGO);
        office.inTransaction(() -> {
            write();
            office.bean(ContentSweep.class).sweep();
        });

        assertThat(stored()).exists();
    }

    private void rolledBack() {
        try {
            office.inTransaction(() -> {
                write();
                throw new IllegalStateException("rolled back by the test");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("rolled back by the test");
        }
    }

    private void write() {
        DocumentId id = TestDocuments.newId();
        office.documents().add(TestDocuments.plan(id));
        office.contents()
                .write(
                        id,
                        new ContentVersion(1, TestDocuments.contentOf(TEXT), TestDocuments.FILED_AT, "vanthu"),
                        upload(),
                        "");
    }

    private static Path upload() {
        try {
            return Files.writeString(TestFolders.create().resolve("upload.txt"), TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stored() {
        String sha256 = TestDocuments.contentOf(TEXT).sha256();
        return office.bean(HostSettings.class)
                .home()
                .resolve("content")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
