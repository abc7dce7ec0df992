package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.acceptance.Answer;

/** The files of documents lie on a disk of their own, and it is full. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullContentDiskTest {

    private final Paper early = Paper.plan();
    private final Paper late = Paper.plan();
    private Path home;
    private SmallDisk disk;
    private OwnHost host;
    private String earlyId;
    private Answer refused;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        home = folder;
        disk = SmallDisk.mount(home.resolve("content"), 2);
        assumeThat(disk).as("a file system to fill").isNotNull();
        host = OwnHost.start(home, Map.of());
        earlyId = host.file(early).expect(201).entry().get("id").asText();
    }

    @BeforeEach
    void fill() throws IOException {
        disk.fillBut(0);
        refused = host.file(late);
    }

    @AfterEach
    void free() throws IOException {
        disk.free();
    }

    @AfterAll
    void stop() throws IOException {
        if (host != null) {
            host.close();
            disk.close();
        }
    }

    @Test
    void filingSaysThatTheDiskIsFull() {
        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
        assertThat(refused.errorKey()).isEqualTo("storage.full");
        assertThat(refused.json().at("/error/briefSummary").asText()).startsWith("Ổ đĩa lưu trữ đã đầy");
    }

    @Test
    void nothingHalfFiledStays() throws IOException {
        StoredOffice.Look look = host.stored().look();

        assertThat(host.finds(late)).isFalse();
        assertThat(look.brokenRules()).isEmpty();
        assertThat(look.damaged()).isEmpty();
        assertThat(StoredOffice.files(home).keySet())
                .containsAll(look.referred())
                .doesNotContain(late.sha256());
        assertThat(home.resolve("content/unfinished")).isEmptyDirectory();
        assertThat(home.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void whatIsFiledCanBeReadAndFound() {
        assertThat(host.desk()
                        .clerk()
                        .get("/documents/" + earlyId + "/content")
                        .expect(200)
                        .text())
                .isEqualTo(early.text());
        assertThat(host.finds(early)).isTrue();
    }

    @Test
    void filingWorksAsSoonAsThereIsRoomAgain() throws IOException {
        disk.free();
        Paper third = Paper.plan();

        host.file(third).expect(201);

        assertThat(host.finds(third)).isTrue();
        Files.createFile(home.resolve("content/filler"));
    }
}
