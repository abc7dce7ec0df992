package vn.eoffice.reports.importer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

    @TempDir
    Path root;

    private void file(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private List<String> names(Path... own) throws IOException {
        return new ArchiveFolder(root, Set.of(own))
                .list().files().stream().map(SourceFile::name).toList();
    }

    @Test
    void filesOfAllFoldersAreFoundInOrder() throws IOException {
        file("b/2.txt");
        file("a/1.txt");
        file("0.txt");

        assertThat(names()).containsExactly("0.txt", "a/1.txt", "b/2.txt");
    }

    @Test
    void namesAreInComposedLetters() throws IOException {
        file("ba\u0301o ca\u0301o.txt");

        assertThat(names()).containsExactly("báo cáo.txt");
    }

    @Test
    void whatProgramsLeaveBehindIsNoDocument() throws IOException {
        file("Thumbs.db");
        file("~$a.docx");
        file(".DS_Store");
        file(".git/config");
        file("a.docx");

        assertThat(names()).containsExactly("a.docx");
    }

    @Test
    void ourOwnFilesAreNoDocuments() throws IOException {
        file("bang.csv");
        file("nhap/journal.tsv");
        file("a.docx");

        assertThat(names(root.resolve("bang.csv"), root.resolve("nhap"))).containsExactly("a.docx");
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("ngoài.txt"), "x");
        Files.createSymbolicLink(root.resolve("lối ra"), elsewhere);

        assertThat(names()).isEmpty();
    }
}
