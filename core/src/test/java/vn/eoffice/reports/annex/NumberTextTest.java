package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1.234,5|1234.5",
                "1.234|1234",
                "1.234.567|1234567",
                "12,5|12.5",
                "0,75|0.75",
                " 1 234 |1234",
                "95,3%|95.3",
                "-7|-7",
                "(7)|-7",
                "–|0",
                "007|7",
                "1.234.567,89|1234567.89"
            })
    void vietnameseNumbersAreReadWithoutDoubt(String text, BigDecimal expected) {
        assertThat(NumberText.read(text)).isEqualTo(new NumberText(expected, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.5|1234.5", "12.5|12.5", "1,234|1.234", "1,234,567|1234567"})
    void whatCanBeReadInTwoWaysIsDoubtful(String text, BigDecimal expected) {
        assertThat(NumberText.read(text)).isEqualTo(new NumberText(expected, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"không", "12 cuộc", "1.2.3", "1,2,3", "12/5", "", "..", "1.23,4.5", "1e5", "12,"})
    void wordsAreNoNumbers(String text) {
        assertThat(NumberText.read(text).value()).isNull();
    }

    @Test
    void storedNumbersKeepFifteenDigitsAsSpreadsheetsDo() {
        assertThat(NumberText.stored("0.30000000000000004")).isEqualByComparingTo("0.3");
        assertThat(NumberText.stored("1E+3")).isEqualTo(new BigDecimal("1000"));
        assertThat(NumberText.stored("1E+999999999")).isNull();
        assertThat(NumberText.stored("#N/A")).isNull();
    }
}
