package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theNextFigureStartsAtItsFirstDigit() {
        assertThat(Figures.next("ngay 25/9", 0)).isEqualTo(5);
        assertThat(Figures.next("ngay 25/9", 7)).isEqualTo(8);
    }

    @Test
    void aFigureThatStartedBeforeIsNotTheNextOne() {
        assertThat(Figures.next("ngay 2026", 6)).isEqualTo(-1);
    }

    @Test
    void aFigureAtThePlaceItselfIsTheNextOne() {
        assertThat(Figures.next("25/9", 0)).isZero();
    }

    @Test
    void wordsHaveNone() {
        assertThat(Figures.next("ngay mai", 0)).isEqualTo(-1);
    }

    @Test
    void aPatternIsTriedAtTheStartOfFiguresOnly() {
        String text = "123 4 xa";
        var matcher = Pattern.compile("\\d xa").matcher(text);
        assertThat(Figures.find(matcher, text, 0)).isTrue();
        assertThat(matcher.start()).isEqualTo(4);
        assertThat(Figures.find(Pattern.compile("3 4").matcher(text), text, 0)).isFalse();
    }

    @Test
    void aPatternSeesWhatStandsBeforeIts() {
        String text = "den 5, tu 7";
        var matcher = Pattern.compile("(?<=tu )\\d").matcher(text);
        assertThat(Figures.find(matcher, text, 0)).isTrue();
        assertThat(matcher.group()).isEqualTo("7");
    }
}
