package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKeysTest {

    private final NumberReader reader = new NumberReader(CodeTables.standard());
    private final NumberKeys keys = new NumberKeys(CodeTables.standard());

    @ParameterizedTest
    @CsvSource({
        "18-NQ/TW, 18.nq.tw, 18.nq",
        "46/NQ-HĐND, 46.nq.hdnd, 46.nq",
        "30/2020/NĐ-CP, 30.2020.nd.cp, 30.nd",
        "109/2025/QH15, 109.2025.qh15, 109.qh15",
        "12/UBND-VX, 12.ubndvx, 12.ubnd",
        "07/TTr-SNV, 7.ttr.snv, 7.ttr"
    })
    void aNumberHasAFullAndAShortKey(String written, String key, String shortKey) {
        DocumentNumber number = reader.read(written).orElseThrow();
        assertThat(number.key()).isEqualTo(key);
        assertThat(number.shortKey()).isEqualTo(shortKey);
    }

    @Test
    void aLawIsFoundByItsWord() {
        assertThat(keys.terms("luật", reader.read("109/2025/QH15").orElseThrow()))
                .containsExactly("109.2025.qh15", "109.qh15", "109.l", "109.2025.l");
    }

    @Test
    void anOfficialLetterOfTheStateIsFoundAsOne() {
        assertThat(keys.terms("công văn", reader.read("12/UBND-VX").orElseThrow()))
                .containsExactly("12.ubndvx", "12.ubnd", "12.cv");
    }

    @Test
    void aLegalDocumentIsFoundByItsYear() {
        assertThat(keys.terms("nghị định", reader.read("30/2020/NĐ-CP").orElseThrow()))
                .containsExactly("30.2020.nd.cp", "30.nd", "30.2020.nd");
        assertThat(keys.partial(30, "", 2020, "NĐ")).isEqualTo("30.2020.nd");
        assertThat(keys.partial(30, "", null, "NĐ")).isEqualTo("30.nd");
    }

    @Test
    void aBlankNumberHasNoKeys() {
        DocumentNumber blank = new DocumentNumber(NumberShape.PARTY, null, "", null, "KH", "HU");
        assertThat(keys.terms("kế hoạch", blank)).isEmpty();
        assertThat(blank.shortKey()).isNull();
    }
}
