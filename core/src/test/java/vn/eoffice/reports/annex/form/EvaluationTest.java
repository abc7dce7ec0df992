package vn.eoffice.reports.annex.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.annex.form.Expression.Reference;

class EvaluationTest {

    private final Map<String, BigDecimal> cells = new HashMap<>();

    @Test
    void productsComeBeforeSumsAndBracketsBeforeBoth() {
        cells.put("a", new BigDecimal("2"));
        cells.put("b", new BigDecimal("3"));
        assertThat(value("a + b * 4")).isEqualByComparingTo("14");
        assertThat(value("(a + b) * 4")).isEqualByComparingTo("20");
        assertThat(value("10 - a - b")).isEqualByComparingTo("5");
    }

    @Test
    void aBlankIsNothingInASumAndASumOfBlanksIsBlank() {
        cells.put("a", new BigDecimal("2"));
        assertThat(value("a + b")).isEqualByComparingTo("2");
        assertThat(value("b + c")).isNull();
        assertThat(value("a * b")).isNull();
    }

    @Test
    void zeroIsNoBlank() {
        cells.put("a", BigDecimal.ZERO);
        assertThat(value("a + b")).isEqualByComparingTo("0");
    }

    @Test
    void nothingIsDividedByZero() {
        cells.put("a", BigDecimal.ONE);
        assertThat(value("a / (a - a)")).isNull();
        assertThat(Evaluation.share(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
    }

    @Test
    void aShareIsInPercentWithSixDecimals() {
        assertThat(Evaluation.share(BigDecimal.ONE, new BigDecimal("3"))).isEqualTo(new BigDecimal("33.333333"));
        assertThat(Evaluation.share(new BigDecimal("5"), new BigDecimal("20"))).isEqualTo(new BigDecimal("25"));
    }

    private BigDecimal value(String text) {
        Expression expression = new ExpressionParser(text, ExpressionParser.Bare.COLUMN).parse();
        return Evaluation.of(expression, new Evaluation.Cells() {
            @Override
            public BigDecimal number(Reference reference) {
                return cells.get(reference.column());
            }

            @Override
            public BigDecimal children() {
                return null;
            }
        });
    }
}
