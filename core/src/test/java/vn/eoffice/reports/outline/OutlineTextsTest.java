package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineTextsTest {

    private static final String[] PARTS = {
        "page-size",
        "margins",
        "font",
        "page-number",
        "title",
        "issuer",
        "number",
        "date",
        "type",
        "body",
        "signature",
        "recipients"
    };

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertThat(bundle("outlines_en").keySet()).isEqualTo(bundle("outlines").keySet());
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void everyRuleNamesItsArticle(LayoutProfile profile) throws IOException {
        Properties texts = bundle("outlines");
        assertThat(Arrays.stream(PARTS).map(LayoutRules.of(profile)::source)).allMatch(texts::containsKey);
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        String path = "/vn/eoffice/reports/messages/" + name + ".properties";
        try (InputStreamReader in =
                new InputStreamReader(OutlineTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
