package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingMessagesTest {

    private static final String BUNDLE = "vn/eoffice/reports/messages/findings";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date.impossible",
                "date.partial",
                "document.no-header",
                "document.only-mentions",
                "document.several-in-one-file",
                "number.blank",
                "number.not-found",
                "number.type-mismatch",
                "text.empty"
            })
    void everyFindingSpeaksBothLanguages(String code) {
        assertThat(bundle(Locale.ROOT).getString(code)).isNotBlank();
        assertThat(bundle(Locale.ENGLISH).getString(code))
                .isNotBlank()
                .isNotEqualTo(bundle(Locale.ROOT).getString(code));
    }

    @Test
    void theMessageNamesItsArguments() {
        String message = bundle(Locale.ROOT).getString("number.type-mismatch");
        assertThat(new MessageFormat(message, Locale.ROOT).format(new Object[] {"kế hoạch", "65-CTr/TU"}))
                .contains("kế hoạch", "65-CTr/TU");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
