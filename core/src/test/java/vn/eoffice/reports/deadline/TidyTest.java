package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void everyRunOfWhiteSpaceBecomesOneBlank() {
        assertThat(Tidy.spaces("các  xã,\n\tphường")).isEqualTo("các xã, phường");
    }

    @Test
    void tidyWordsStayTheSameObject() {
        String words = "các xã, phường";
        assertThat(Tidy.spaces(words)).isSameAs(words);
    }

    @Test
    void marksAtTheEndGo() {
        assertThat(Tidy.end(" Sở Nội vụ; .")).isEqualTo(" Sở Nội vụ");
    }

    @Test
    void marksAtBothEndsGo() {
        assertThat(Tidy.ends(", Sở Nội vụ:")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void onlyMarksLeaveNothing() {
        assertThat(Tidy.ends(" ,;:. ")).isEmpty();
    }
}
