package vn.eoffice.reports.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files of the folder docker, which no test can start. */
class ComposeTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.root"), "docker");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]++)(?::\\?[^}]*+)?}");

    private String text;
    private Map<String, Map<String, Object>> services;
    private Map<String, Object> volumes;

    @BeforeEach
    void read() throws IOException {
        text = text("compose.yaml");
        Map<String, Map<String, Map<String, Object>>> compose = yaml(text);
        services = compose.get("services");
        Map<String, Map<String, Object>> parts = yaml(text);
        volumes = parts.get("volumes");
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    }

    private static <T> T yaml(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(strict)).load(text);
    }

    private static Set<String> keys(Object map) {
        return map == null
                ? Set.of()
                : ((Map<?, ?>) map).keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    @Test
    void everyPartOfAlfrescoIsThere() {
        assertThat(services)
                .containsOnlyKeys(
                        "postgres", "activemq", "transform", "search", "alfresco", "share", "content-app", "proxy");
    }

    @Test
    void everyServiceHasAHealthCheck() {
        services.forEach((name, service) -> assertThat(keys(service.get("healthcheck")))
                .as(name)
                .contains("test", "interval", "timeout", "retries"));
    }

    @Test
    void servicesWaitOnlyForServicesThatExist() {
        services.forEach(
                (name, service) -> assertThat(services.keySet()).as(name).containsAll(keys(service.get("depends_on"))));
    }

    @Test
    void everyVolumeIsDeclaredAndUsed() {
        volumes.keySet().forEach(volume -> assertThat(text).contains("- " + volume + ":/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", ".env.26.1"})
    void everyVariableHasAValueUnlessItIsASecret(String file) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(text(file)));
        Set<String> used = VARIABLE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        used.removeAll(Set.of("POSTGRES_PASSWORD", "SEARCH_SECRET"));

        assertThat(values.stringPropertyNames()).containsAll(used);
    }

    @ParameterizedTest
    @CsvSource({
        "repository, platform-module, report-management-platform, alfresco",
        "share, share-module, report-management-share, share"
    })
    void theJarIsCopiedIntoItsWebApplication(String image, String module, String artifact, String application)
            throws IOException {
        String jar = module + "/target/" + artifact;

        assertThat(text(image + ".Dockerfile"))
                .contains("COPY " + jar + "-${REPORTS_VERSION}.jar /usr/local/tomcat/webapps/" + application
                        + "/WEB-INF/lib/");
        assertThat(text(image + ".Dockerfile.dockerignore")).contains("!" + jar + "-*.jar");
        assertThat(text).contains("dockerfile: docker/" + image + ".Dockerfile");
    }

    @ParameterizedTest
    @CsvSource({"platform-module, report-management-platform", "share-module, report-management-share"})
    void theJarsAreTheOnesTheModulesMake(String module, String artifact) throws IOException {
        Path pom = FOLDER.resolveSibling(module).resolve("pom.xml");
        assumeThat(pom).exists();

        assertThat(Files.readString(pom, StandardCharsets.UTF_8)).contains("<artifactId>" + artifact + "</artifactId>");
    }

    @Test
    void onlyTheProxyIsOpenToTheMachine() {
        assertThat(services.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactly("proxy");
    }

    @Test
    void theHelmExampleNamesTheSameImages() throws IOException {
        Map<String, Map<String, Map<String, Object>>> values = yaml(text("values.example.yaml"));

        assertThat(values.get("alfresco-repository").get("image"))
                .containsEntry("repository", "report-management/repository");
        assertThat(values.get("share").get("image")).containsEntry("repository", "report-management/share");
        assertThat(text).contains("image: report-management/repository:", "image: report-management/share:");
    }
}
