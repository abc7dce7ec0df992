package vn.eoffice.reports.alfresco.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every member we declare is there in the genuine artifacts. Runs with {@code -Dalfresco.version=}. */
@EnabledIfSystemProperty(
        named = "alfresco.version",
        matches = "\\d.*",
        disabledReason = "compares the declarations with genuine artifacts: give -Dalfresco.version=")
class GenuineApiTest {

    @Test
    void everyDeclaredMemberIsGenuine() throws IOException {
        ApiComparison comparison = new ApiComparison(GenuineApiTest::genuine);
        List<byte[]> declared = declared();

        assertThat(declared).hasSizeGreaterThan(100);
        assertThat(declared.stream().flatMap(file -> comparison.differences(file).stream()))
                .isEmpty();
    }

    private static List<byte[]> declared() throws IOException {
        Path folder = Path.of(System.getProperty("declared.classes"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(GenuineApiTest::read)
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> genuine(String name) {
        try (InputStream in = GenuineApiTest.class.getClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
