package vn.eoffice.reports.alfresco.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void aLineCanBeReadByPeople() {
        assertThat(Line.of("DU-A", "expected", 3)).isEqualTo("DU-A | expected | 3");
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        String odd = "a|b \\ c\\n\nd\re |";

        assertThat(Line.read(Line.of(odd, "", null, " x ", "\\-", odd)))
                .containsExactly(odd, "", null, " x ", "\\-", odd);
    }
}
