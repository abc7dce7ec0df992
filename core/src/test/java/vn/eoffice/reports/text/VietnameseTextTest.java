package vn.eoffice.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "uỷ ban, ủy ban",
        "Uỷ ban, Ủy ban",
        "UỶ BAN, ỦY BAN",
        "hoà bình, hòa bình",
        "khoẻ, khỏe",
        "quý, quý",
        "hoàn, hoàn",
        "hoài, hoài",
        "huỳnh, huỳnh",
        "ủy ban, ủy ban"
    })
    void tonesStandOnTheFirstVowelOfAnOpenSyllable(String written, String expected) {
        assertThat(VietnameseText.normalizeTones(written)).isEqualTo(expected);
    }

    @Test
    void foldingDropsAccentsAndCase() {
        assertThat(VietnameseText.fold("Đảng ủy Ðặc khu ƯỚC")).isEqualTo("dang uy dac khu uoc");
    }

    @Test
    void foldingTakesDecomposedLetters() {
        assertThat(VietnameseText.fold(Normalizer.normalize("Quyết định", Normalizer.Form.NFD)))
                .isEqualTo("quyet dinh");
    }

    @Test
    void composedTextKeepsItsLengthWhenFolded() {
        String text = "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 “của” Đảng…";
        assertThat(VietnameseText.fold(text)).hasSameSizeAs(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(VietnameseText.fold(null)).isNull();
        assertThat(VietnameseText.normalizeTones(null)).isNull();
    }
}
