package vn.eoffice.reports.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.run.Outcome;

class MessagesTest {

    private static final String BUNDLE = "/vn/eoffice/reports/importer/messages/import";

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(load("_en").stringPropertyNames()).isEqualTo(load("").stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        Properties english = load("_en");
        load("").forEach((key, text) -> assertThat(arguments((String) english.get(key)))
                .as(key.toString())
                .isEqualTo(arguments((String) text)));
    }

    @Test
    void everyDecisionAndResultHasAName() throws IOException {
        Properties texts = load("");

        assertThat(Arrays.stream(Decision.values()).map(Decision::key)).allMatch(texts::containsKey);
        assertThat(Arrays.stream(Outcome.Result.values()).map(Outcome.Result::key))
                .allMatch(texts::containsKey);
    }

    @Test
    void findingsOfCoreAreToldInTheSameLanguage() {
        assertThat(new Texts(Locale.ENGLISH).finding(Finding.of("import.same-content", "a.txt")))
                .isEqualTo("Same content as a.txt");
        assertThat(new Texts(Locale.forLanguageTag("vi")).finding(Finding.of("file.empty")))
                .startsWith("Tệp rỗng");
    }

    private static String arguments(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .filter(c -> text.contains("{" + (char) c + "}"))
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Properties load(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(BUNDLE + suffix + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
