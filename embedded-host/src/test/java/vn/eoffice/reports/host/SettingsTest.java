package vn.eoffice.reports.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final Pattern ROW = Pattern.compile("^\\| `(reports\\.[a-z.-]+)` \\|", Pattern.MULTILINE);

    @Test
    void theReadmeListsEverySettingAndNoOther() throws IOException {
        List<String> listed =
                ROW.matcher(section()).results().map(row -> row.group(1)).toList();

        assertThat(listed).doesNotHaveDuplicates().contains("reports.demo.accounts");
        assertThat(listed)
                .filteredOn(setting -> !setting.equals("reports.demo.accounts"))
                .containsExactlyInAnyOrderElementsOf(settings());
    }

    /** The module in Alfresco has settings of its own, some of the same name. */
    private static String section() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("## Settings of the embedded host");
        assertThat(start).isPositive();
        int end = readme.indexOf("\n## ", start);
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    private static Set<String> settings() throws IOException {
        Properties properties = new Properties();
        Path file = ROOT.resolve("embedded-host/src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Set<String> names = new TreeSet<>(properties.stringPropertyNames());
        names.removeIf(name -> !name.startsWith("reports."));
        return names;
    }
}
