package vn.eoffice.reports.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

    @TempDir
    Path folder;

    @Test
    void theFirstLineOfTheFileWins() throws IOException, UsageException {
        Path file = Files.writeString(folder.resolve("mk"), "từ tệp\nghi chú\n", StandardCharsets.UTF_8);

        assertThat(new Password(Map.of("P", "từ biến"), null).find(file, "P", ""))
                .isEqualTo("từ tệp".toCharArray());
    }

    @Test
    void thenTheEnvironmentVariable() throws UsageException {
        assertThat(new Password(Map.of("P", "từ biến"), null).find(null, "P", ""))
                .isEqualTo("từ biến".toCharArray());
    }

    @Test
    void withoutAnyAndWithoutAKeyboardThereIsNone() {
        assertThatThrownBy(() -> new Password(Map.of(), null).find(null, "P", ""))
                .isInstanceOf(UsageException.class)
                .hasMessage("usage.no-password");
    }

    @Test
    void anEmptyFileHoldsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("mk"));

        assertThatThrownBy(() -> new Password(Map.of(), null).find(file, "P", ""))
                .hasMessage("usage.bad-password-file");
    }
}
