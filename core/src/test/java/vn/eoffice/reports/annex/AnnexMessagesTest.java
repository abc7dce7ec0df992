package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AnnexMessagesTest {

    private static final String BUNDLE = "vn/eoffice/reports/messages/annex";

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameArguments() {
        ResourceBundle vietnamese = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        for (String key : vietnamese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(vietnamese.getString(key)).as(key).doesNotContain("'");
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
