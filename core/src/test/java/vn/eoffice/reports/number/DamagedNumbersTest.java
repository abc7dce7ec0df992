package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Writes numbers in damaged forms and reads them back. */
class DamagedNumbersTest {

    private static final List<String> PARTY_TYPES =
            List.of("NQ", "QĐ", "CT", "KL", "HD", "TB", "CTr", "KH", "BC", "TTr", "CV");
    private static final List<String> PARTY_ISSUERS =
            List.of("TW", "TU", "HU", "ĐU", "BTCTW", "BTCTU", "VPTU", "UBKTTU", "BTGDVTU", "BNCTU");
    private static final List<String> STATE_TYPES = List.of("NQ", "QĐ", "CT", "KH", "BC", "TTr", "TB", "HD");
    private static final List<String> STATE_ISSUERS = List.of("UBND", "HĐND", "BNV", "CP", "SNV", "STC", "BTC", "VPCP");

    private static final List<UnaryOperator<String>> DAMAGES = List.of(
            UnaryOperator.identity(),
            written -> written.replace("-", " - "),
            written -> written.replace("-", "–"),
            written -> written.replace("/", " /"),
            written -> written.replace("-", "-\n"),
            written -> written.replace("/", "/ "),
            written -> written.replace("-", "\\-"),
            written -> written.replace('Đ', '\u00D0'),
            written -> Normalizer.normalize(written, Normalizer.Form.NFD),
            written -> written.replace("TW", "TƯ"),
            written -> written.replace("-", "_"),
            written -> written + "1",
            written -> written + "ngày");

    private final NumberReader reader = new NumberReader(CodeTables.standard());
    private final Random random = new Random(20261121);

    @Test
    void partyNumbersAreReadBackFromEveryDamage() {
        for (int i = 0; i < 3_000; i++) {
            String number = serial() + "-" + pick(PARTY_TYPES) + "/" + pick(PARTY_ISSUERS);
            assertReadBack(number, pick(DAMAGES).apply(number));
        }
    }

    @Test
    void stateNumbersAreReadBackFromEveryDamage() {
        for (int i = 0; i < 3_000; i++) {
            String number = serial() + "/" + pick(STATE_TYPES) + "-" + pick(STATE_ISSUERS);
            assertReadBack(number, pick(DAMAGES).apply(number));
        }
    }

    @Test
    void legalNumbersAreReadBackFromEveryDamage() {
        for (int i = 0; i < 3_000; i++) {
            String number =
                    serial() + "/" + (1995 + random.nextInt(35)) + "/" + pick(STATE_TYPES) + "-" + pick(STATE_ISSUERS);
            assertReadBack(number, pick(DAMAGES).apply(number));
        }
    }

    private void assertReadBack(String number, String damaged) {
        assertThat(reader.find("Căn cứ Văn bản số " + damaged + " của tỉnh;"))
                .as(damaged)
                .extracting(found -> found.number().canonical())
                .containsExactly(number);
    }

    private String serial() {
        int serial = 1 + random.nextInt(3_000);
        return serial < 10 ? "0" + serial : String.valueOf(serial);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
