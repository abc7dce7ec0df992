package vn.eoffice.reports.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.message.Messages;

class TextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, vi", "vi-VN, vi", "'en-GB,en;q=0.9', en", "'fr,en;q=0.2', en", "de, vi", "'***', vi"})
    void vietnameseIsSpokenUnlessEnglishIsAskedFor(String header, String expected) {
        assertThat(texts.language(header).getLanguage()).isEqualTo(expected);
    }

    @Test
    void aHeaderOfAMegabyteIsNotLookedAt() {
        assertThat(texts.language("en,".repeat(300_000))).isEqualTo(Messages.VIETNAMESE);
    }

    @Test
    void whyAFileCannotBeReadIsToldAsAnError() {
        assertThat(texts.error("file.empty", List.of(), Messages.VIETNAMESE)).startsWith("Tệp rỗng");
    }

    @Test
    void bothLanguagesHaveEverySentenceWithTheSameArguments() throws IOException {
        Properties vietnamese = bundle("requests.properties");
        Properties english = bundle("requests_en.properties");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach((key, sentence) -> assertThat(arguments(english.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(arguments((String) sentence)));
    }

    private static int arguments(String sentence) {
        return new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/vn/eoffice/reports/rest/messages/" + name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
