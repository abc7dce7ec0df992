package vn.eoffice.reports.alfresco.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstTextsTest {

    @Test
    void eachLanguageIsAskedForBeforeAnybodyElseAsks() {
        List<Locale> asked = new ArrayList<>();

        new FirstTexts((key, language) -> {
                    asked.add(language);
                    return null;
                })
                .executeInternal();

        assertThat(asked).containsExactly(Locale.forLanguageTag("vi"), Locale.ENGLISH);
    }
}
