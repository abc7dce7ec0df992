package vn.eoffice.reports.alfresco.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_vi"})
    void everyActionIsNamedInEachLanguage(String language) throws IOException {
        assertThat(labels("actions" + language).keySet())
                .containsExactlyInAnyOrder(
                        "rpt-file.title",
                        "rpt-file.description",
                        "rpt-file.kind.display-label",
                        "rpt-number.title",
                        "rpt-number.description",
                        "rpt-number.reason.display-label",
                        "rpt-distribute.title",
                        "rpt-distribute.description");
    }

    /** Without this file Java would fall back to the server's own language. */
    @Test
    void vietnameseHasAFileOfItsOwn() throws IOException {
        assertThat(labels("actions_vi")).isEqualTo(labels("actions"));
    }

    @Test
    void everyAnswerIsThereInBothLanguages() throws IOException {
        assertThat(labels("action-results_en").keySet())
                .isEqualTo(labels("action-results").keySet());
    }

    private static Properties labels(String name) throws IOException {
        Properties labels = new Properties();
        String path = "alfresco/module/report-management/messages/" + name + ".properties";
        try (Reader reader = new InputStreamReader(
                LabelsTest.class.getClassLoader().getResourceAsStream(path), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
