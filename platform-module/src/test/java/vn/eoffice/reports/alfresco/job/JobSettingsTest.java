package vn.eoffice.reports.alfresco.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

/** What the scheduler is told; its own classes are on no class path but Alfresco's. */
class JobSettingsTest {

    private static final String MODULE = "alfresco/module/report-management/";

    @Test
    void everyTriggerHasATimeThatCanBeRead() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = new InputStreamReader(open("alfresco-global.properties"), StandardCharsets.UTF_8)) {
            settings.load(reader);
        }

        assertThat(found("\"\\$\\{(reports\\.jobs\\.[a-z-]+\\.cron)}\""))
                .hasSize(6)
                .allSatisfy(name -> assertThat(CronExpression.isValidExpression(settings.getProperty(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyTriggerRunsAJobThatIsThere() throws IOException {
        assertThat(found("targetObject\" ref=\"([a-z.-]+)\""))
                .hasSize(6)
                .containsExactlyInAnyOrderElementsOf(
                        found("id=\"([a-z.-]+)\" class=\"vn.eoffice.reports.alfresco.job.ClusterJob\""));
    }

    private static List<String> found(String pattern) throws IOException {
        String xml = new String(open("context/job-context.xml").readAllBytes(), StandardCharsets.UTF_8);
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static InputStream open(String name) {
        return JobSettingsTest.class.getClassLoader().getResourceAsStream(MODULE + name);
    }
}
