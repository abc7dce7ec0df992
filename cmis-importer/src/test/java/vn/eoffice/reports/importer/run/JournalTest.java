package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;

class JournalTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void twoUploads() throws Exception {
        file = folder.resolve("journal.tsv");
        try (Journal journal = Journal.open(file, "máy chủ")) {
            journal.uploaded("a.txt", HASH, "id-1", "/Kho/a.txt");
            journal.uploaded("tên có\ttab.txt", HASH, "id-2", "/Kho/b.txt");
        }
    }

    @Test
    void remembersAcrossRuns() throws Exception {
        try (Journal journal = Journal.open(file, "máy chủ")) {
            assertThat(journal.isUploaded("a.txt", HASH)).isTrue();
            assertThat(journal.isUploaded("tên có\ttab.txt", HASH)).isTrue();
        }
    }

    @Test
    void anotherContentUnderTheSameNameIsNew() throws Exception {
        try (Journal journal = Journal.open(file, "máy chủ")) {
            assertThat(journal.isUploaded("a.txt", "cd".repeat(32))).isFalse();
        }
    }

    @Test
    void aTornLastLineIsDroppedAndWrittenOver() throws Exception {
        Files.writeString(file, HASH + "\tid-3\t/Kho/c", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        try (Journal journal = Journal.open(file, "máy chủ")) {
            journal.uploaded("d.txt", HASH, "id-4", "/Kho/d.txt");
        }

        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .hasSize(4)
                .noneMatch(line -> line.contains("id-3"));
    }

    @Test
    void aJournalOfAnotherTargetIsNotContinued() {
        assertThatThrownBy(() -> Journal.open(file, "máy chủ khác"))
                .isInstanceOfSatisfying(JournalException.class, e -> assertThat(e.finding())
                        .isEqualTo(Finding.of("journal.other-target")));
    }

    @Test
    void oneRunAtATimeHoldsIt() throws IOException, JournalException {
        try (Journal held = Journal.open(file, "máy chủ")) {
            assertThat(held.isUploaded("a.txt", HASH)).isTrue();
            assertThatThrownBy(() -> Journal.open(file, "máy chủ"))
                    .isInstanceOfSatisfying(JournalException.class, e -> assertThat(e.finding())
                            .isEqualTo(Finding.of("journal.in-use")));
        }
    }
}
