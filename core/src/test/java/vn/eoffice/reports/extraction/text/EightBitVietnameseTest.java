package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EightBitVietnameseTest {

    @Test
    void readsWindows1258() {
        byte[] bytes = "Số 17-KH/TU ngày 5 tháng 6 năm 2025 của tỉnh, đơn vị"
                .replace("ố", "ô\u0301")
                .replace("ủ", "u\u0309")
                .replace("ị", "i\u0323")
                .replace("ỉ", "i\u0309")
                .getBytes(Charset.forName("windows-1258"));

        assertThat(EightBitVietnamese.decode(bytes)).isEqualTo("Số 17-KH/TU ngày 5 tháng 6 năm 2025 của tỉnh, đơn vị");
    }

    @Test
    void readsTcvn3() {
        String typed = "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp, ngµy 5 th¸ng 6 n¨m 2025";

        assertThat(EightBitVietnamese.decode(typed.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập, ngày 5 tháng 6 năm 2025");
    }

    @Test
    void readsVni() {
        String typed = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngaøy 5 thaùng 6 naêm 2025, ñöôïc, ñôn vò";

        assertThat(EightBitVietnamese.decode(typed.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 5 tháng 6 năm 2025, được, đơn vị");
    }

    @Test
    void leavesUnicodeAlone() {
        assertThat(LegacyFonts.toUnicode("Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 5 tháng 6 năm 2025"))
                .isNull();
    }

    @Test
    void leavesOtherLanguagesAlone() {
        assertThat(LegacyFonts.toUnicode("Où est la forêt près de l'hôtel à Genève?"))
                .isNull();
    }
}
