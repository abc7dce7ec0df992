package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordStartsTest {

    @Test
    void aPhraseIsFoundWhereAWordBegins() {
        String text = "gui ve truoc ngay 5";
        var matcher = Pattern.compile("truoc").matcher(text);
        assertThat(WordStarts.find(matcher, text)).isTrue();
        assertThat(matcher.start()).isEqualTo(7);
    }

    @Test
    void aPhraseInsideAWordIsNotFound() {
        assertThat(WordStarts.find(Pattern.compile("uoc").matcher("truoc"), "truoc"))
                .isFalse();
    }

    @Test
    void lettersBehindAFigureAreNoWordOfTheirOwn() {
        assertThat(WordStarts.find(Pattern.compile("xa").matcher("2xa"), "2xa")).isFalse();
    }

    @Test
    void anyOfFindsEveryPhraseOfItsList() {
        Pattern any = Pattern.compile(WordStarts.anyOf("truoc|tu nay|den het"));
        assertThat(any.matcher("truoc").matches()).isTrue();
        assertThat(any.matcher("tu nay").matches()).isTrue();
        assertThat(any.matcher("den het").matches()).isTrue();
        assertThat(any.matcher("den").matches()).isFalse();
    }

    @Test
    void anyOfPrefersThePhraseThatIsListedFirst() {
        var matcher = Pattern.compile(WordStarts.anyOf("den het|den")).matcher("den het nam");
        assertThat(matcher.lookingAt()).isTrue();
        assertThat(matcher.group()).isEqualTo("den het");
    }
}
