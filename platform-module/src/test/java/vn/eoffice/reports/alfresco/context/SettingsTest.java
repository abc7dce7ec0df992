package vn.eoffice.reports.alfresco.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String MODULE = "/alfresco/module/report-management/";
    private static final Path CONTEXTS = Path.of("src/main/resources" + MODULE + "context");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(reports\\.[^}]*+)}");

    @Test
    void everySettingStandsInTheReadmeWithItsDefault() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("project.root"), "README.md"));

        assertThat(settings()).allSatisfy((name, value) -> assertThat(readme)
                .contains("| `" + name + "` | " + (value.toString().isEmpty() ? "" : "`" + value + "`") + " |"));
    }

    @Test
    void everySettingThatTheContextsNameHasADefaultAndNoneIsForgotten() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(CONTEXTS)) {
            for (Path file : files.toList()) {
                PLACEHOLDER
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(named::add);
            }
        }

        assertThat(settings().stringPropertyNames().stream()
                        .filter(name -> name.startsWith("reports."))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theModuleNamesTheVersionsOfAlfrescoItServes() throws IOException {
        Properties module = read("module.properties");

        assertThat(module.getProperty("module.repo.version.min")).isEqualTo("23.4");
        assertThat(module.getProperty("module.repo.version.max")).startsWith("26.");
        assertThat(List.of(module.getProperty("module.id"), module.getProperty("module.version")))
                .doesNotContainNull()
                .noneMatch(value -> value.contains("$"));
    }

    private static Properties settings() throws IOException {
        return read("alfresco-global.properties");
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SettingsTest.class.getResourceAsStream(MODULE + name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
