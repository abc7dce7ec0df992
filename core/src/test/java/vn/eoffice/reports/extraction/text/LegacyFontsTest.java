package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyFontsTest {

    private static final String TCVN3 = "Thùc hiÖn NghÞ quyÕt cña §¶ng vµ kÕ ho¹ch cña tØnh, c¸c huyÖn ®­îc giao viÖc.";
    private static final String PLAIN = "Thực hiện Nghị quyết của Đảng và kế hoạch của tỉnh, các huyện được giao việc.";

    @Test
    void textTypedWithATcvn3FontBecomesUnicode() {
        assertThat(LegacyFonts.toUnicode(TCVN3)).isEqualTo(PLAIN);
    }

    @Test
    void unicodeTextIsLeftAlone() {
        assertThat(LegacyFonts.toUnicode(PLAIN)).isNull();
    }

    @Test
    void onlyTheLegacyLinesOfAMixedTextAreConverted() {
        String page = "Thư viện văn bản của tỉnh, tải về số lượt được đếm năm nay và các năm trước.\n";
        assertThat(LegacyFonts.toUnicode(page + TCVN3 + "\n" + TCVN3)).isEqualTo(page + PLAIN + "\n" + PLAIN);
    }

    @Test
    void headingsInCapitalsGetTheirAccentedLettersBackAsCapitals() {
        assertThat(LegacyFonts.toUnicode("QUYÕT §ÞNH\n" + TCVN3)).isEqualTo("QUYẾT ĐỊNH\n" + PLAIN);
    }

    @Test
    void signsThatStandForThemselvesDoNotMakeALegacyText() {
        assertThat(LegacyFonts.toUnicode("Giá 5 µm, § 3, © 2026, ® A, ¹ ghi chú ".repeat(9) + PLAIN))
                .isNull();
    }
}
