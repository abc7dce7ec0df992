package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "-", "1f0c5c0e-7f8a-4c7d-9a51-0b8f6a1d2e3f"})
    void takesLettersDigitsAndHyphens(String value) {
        assertThat(new DocumentId(value)).hasToString(value);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a/b", "..", "a b", "đ", "a\n", "é", "@", "[", "`", "{", ":"})
    void refusesWhatCannotStandInAPath(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(value));
    }

    @Test
    void isAtMostSixtyFourCharactersLong() {
        assertThat(new DocumentId("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("a".repeat(65)));
    }
}
