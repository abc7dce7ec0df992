package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void wordsHaveLettersAndFiguresOnly() {
        assertThat(Spelling.TYPED.words("Kế hoạch 17-KH/TU: 'sơ kết'\\ 50% _x_"))
                .containsExactly("kế", "hoạch", "17", "kh", "tu", "sơ", "kết", "50", "x");
    }

    @Test
    void foldedWordsHaveNoAccents() {
        assertThat(Spelling.FOLDED.words("Đảng uỷ")).containsExactly("dang", "uy");
    }

    @Test
    void theToneStandsWhereMostOfficesPrintIt() {
        assertThat(Spelling.TYPED.words("đảng uỷ")).containsExactly("đảng", "ủy");
    }

    @Test
    void everyWordOfALineStandsBetweenBlanks() {
        assertThat(Spelling.FOLDED.line("sơ kết, tổng kết")).isEqualTo(" so ket tong ket ");
    }

    @Test
    void aTextWithoutWordsHasNoLine() {
        assertThat(Spelling.FOLDED.line(" -- ")).isNull();
        assertThat(Spelling.FOLDED.line(null)).isNull();
    }

    @Test
    void aLineIsShortEnoughForTheDatabaseToCompare() {
        String line = Spelling.FOLDED.line("từ ".repeat(1000));

        assertThat(line).hasSizeLessThanOrEqualTo(1000).startsWith(" tu tu ").endsWith(" tu ");
    }
}
