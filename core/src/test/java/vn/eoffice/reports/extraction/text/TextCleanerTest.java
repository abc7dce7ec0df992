package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCleanerTest {

    @Test
    void removesWhatNobodySees() {
        assertThat(TextCleaner.clean("\ufeffKế\u00ad hoạch\u200b số\u2060 17\u202e\0\u0007"))
                .isEqualTo("Kế hoạch số 17\n");
    }

    @Test
    void makesEverySpaceAPlainOne() {
        assertThat(TextCleaner.clean("Số\u00a017\u2003-\u202fKH/TU")).isEqualTo("Số 17 - KH/TU\n");
    }

    @Test
    void composesLettersAndMarks() {
        assertThat(TextCleaner.clean("Ke\u0302\u0301 hoa\u0323ch")).isEqualTo("Kế hoạch\n");
    }

    @Test
    void dropsMarksThatLostTheirLetters() {
        assertThat(TextCleaner.clean("thiêt hai \u0300 \u0323 \u0323\ndo lu\u0323t"))
                .isEqualTo("thiêt hai\ndo lụt\n");
    }

    @Test
    void endsLinesInOneWayAndKeepsOneBlankLine() {
        assertThat(TextCleaner.clean("\n\nmột \r\nhai\r\r\r\nba\f\n\n\u2028bốn"))
                .isEqualTo("một\nhai\n\nba\n\nbốn\n");
    }

    @Test
    void readsSymbolFontsAsDashesAndPlainCharacters() {
        assertThat(TextCleaner.clean("\uf0b7 Như trên \uf031")).isEqualTo("- Như trên 1\n");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneAndDropsHalves() {
        assertThat(TextCleaner.clean("a\ud83d\ude00b\ud83dc\ude00")).isEqualTo("a\ud83d\ude00bc\n");
    }
}
