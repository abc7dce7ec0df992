package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void theKeyIsPlainAscii() {
        assertThat(series("KH", "2025-2030", SeriesClass.ORDINARY)).isEqualTo("tu.kh.2025-2030.ordinary");
        assertThat(series("QĐ", "2026", SeriesClass.LEGAL)).isEqualTo("tu.qd_.2026.legal");
        assertThat(series("KH", "2026", SeriesClass.advisory("BCĐ"))).isEqualTo("tu.kh.2026.advisory.bcd_");
    }

    @Test
    void typesAreCountedApartEvenWhenOnlyAStrokeTellsThem() {
        assertThat(series("HD", "2026", SeriesClass.ORDINARY)).isNotEqualTo(series("HĐ", "2026", SeriesClass.ORDINARY));
    }

    @Test
    void classifiedDocumentsAreCountedApart() {
        assertThat(series("KH", "2026", SeriesClass.SECRET)).isNotEqualTo(series("KH", "2026", SeriesClass.ORDINARY));
    }

    @Test
    void onlyAnAdvisoryBodyHasACode() {
        assertThatThrownBy(() -> new SeriesClass(SeriesClass.Kind.ORDINARY, "BCĐ"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeriesClass.advisory(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String series(String type, String period, SeriesClass seriesClass) {
        return new NumberSeries("TU", type, period, seriesClass).id();
    }
}
