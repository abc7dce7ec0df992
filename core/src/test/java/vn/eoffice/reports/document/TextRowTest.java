package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRowTest {

    @Test
    void fieldsStandBetweenBars() {
        assertThat(TextRow.join(List.of("nghị quyết", "18-NQ/TW"))).isEqualTo("nghị quyết | 18-NQ/TW");
        assertThat(TextRow.split("nghị quyết | 18-NQ/TW")).containsExactly("nghị quyết", "18-NQ/TW");
    }

    @Test
    void anUnknownFieldIsEmpty() {
        assertThat(TextRow.join(Arrays.asList("a", null, "b"))).isEqualTo("a |  | b");
        assertThat(TextRow.split("a |  | b")).containsExactly("a", null, "b");
    }

    @Test
    void anEmptyTextIsNotUnknown() {
        assertThat(TextRow.join(List.of("", "a"))).isEqualTo("\\e | a");
        assertThat(TextRow.split("\\e | a")).containsExactly("", "a");
    }

    @Test
    void barsBackslashesAndLineBreaksInsideAFieldAreEscaped() {
        assertThat(TextRow.join(List.of("a|b\\c\nd"))).isEqualTo("a\\|b\\\\c\\nd");
        assertThat(TextRow.split("a\\|b\\\\c\\nd")).containsExactly("a|b\\c\nd");
    }

    @Test
    void blanksAtTheEdgeOfAFieldSurvive() {
        assertThat(TextRow.join(List.of(" a b "))).isEqualTo("\\sa b\\s");
        assertThat(TextRow.split("\\sa b\\s")).containsExactly(" a b ");
    }

    @Test
    void aPersonMayWriteItWithoutBlanksAndLeaveABackslashAtTheEnd() {
        assertThat(TextRow.split("a|b\\")).containsExactly("a", "b\\");
    }

    @Test
    void aTrimmedLineReadsTheSame() {
        assertThat(TextRow.split("a | b |")).containsExactly("a", "b", null);
    }
}
