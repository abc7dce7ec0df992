package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Secrecy;

class NumberSeriesTest {

    private static final LocalDate CLOSING = LocalDate.of(2025, 10, 2);

    private final SeriesRules rules = new SeriesRules(List.of(
            new PartyTerm("2020-2025", LocalDate.of(2020, 10, 16), CLOSING),
            new PartyTerm("2025-2030", CLOSING.plusDays(1), null)));

    @Test
    void partyNumbersRestartWithEachTerm() {
        assertThat(party("KH", CLOSING).id()).isEqualTo("tu.kh.2020-2025.ordinary");
        assertThat(party("KH", CLOSING.plusDays(1)).id()).isEqualTo("tu.kh.2025-2030.ordinary");
    }

    @Test
    void partyNumbersRunOnOverTheNewYear() {
        assertThat(party("KH", LocalDate.of(2025, 12, 31))).isEqualTo(party("KH", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void stateNumbersRestartWithEachYear() {
        NumberSeries december =
                rules.series(CodeSystem.STATE, "UBND", "KH", false, Secrecy.NONE, LocalDate.of(2025, 12, 31));
        NumberSeries january =
                rules.series(CodeSystem.STATE, "UBND", "KH", false, Secrecy.NONE, LocalDate.of(2026, 1, 1));
        assertThat(december.id()).isEqualTo("ubnd.kh.2025.ordinary");
        assertThat(january.id()).isEqualTo("ubnd.kh.2026.ordinary");
        assertThat(january.period().to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void typesAreCountedApartEvenWhenOnlyAStrokeTellsThem() {
        assertThat(party("HD", CLOSING).id()).isNotEqualTo(party("HĐ", CLOSING).id());
    }

    @Test
    void secretLegalAndAdvisoryDocumentsHaveTheirOwnSeries() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(rules.series(CodeSystem.STATE, "UBND", "QĐ", true, Secrecy.NONE, day)
                        .id())
                .isEqualTo("ubnd.qd_.2026.legal");
        assertThat(rules.series(CodeSystem.STATE, "UBND", "QĐ", true, Secrecy.SECRET, day)
                        .id())
                .isEqualTo("ubnd.qd_.2026.secret");
        assertThat(rules.advisorySeries(CodeSystem.STATE, "UBND", "QĐ", "BCĐ", day)
                        .id())
                .isEqualTo("ubnd.qd_.2026.advisory.bcd_");
    }

    @Test
    void officialLettersOfTheStateHaveASeriesToo() {
        assertThat(rules.series(CodeSystem.STATE, "UBND", null, false, Secrecy.NONE, CLOSING)
                        .id())
                .isEqualTo("ubnd.cv.2025.ordinary");
    }

    @Test
    void aPartyDocumentOutsideAllTermsHasNoSeries() {
        assertThatThrownBy(() -> party("KH", LocalDate.of(2015, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2015-01-01");
    }

    @Test
    void onlyAnAdvisoryBodyHasACode() {
        assertThatThrownBy(() -> new SeriesClass(SeriesClass.Kind.ORDINARY, "BCĐ"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeriesClass.advisory(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private NumberSeries party(String type, LocalDate date) {
        return rules.series(CodeSystem.PARTY, "TU", type, false, Secrecy.NONE, date);
    }
}
