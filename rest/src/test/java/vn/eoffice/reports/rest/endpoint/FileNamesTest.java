package vn.eoffice.reports.rest.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "bao cao.docx, bao cao.docx",
        "../../etc/passwd, passwd",
        "C:\\Van ban\\Kế hoạch.doc, Kế hoạch.doc",
        "/tuyet/doi.pdf, doi.pdf"
    })
    void onlyTheLastStepOfAPathStays(String given, String expected) {
        assertThat(FileNames.clean(given)).isEqualTo(expected);
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileNames.clean("ke\u0000 ho\u202Ecod\r\n.exe")).isEqualTo("ke hocod.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ".", "..", "a/", "\u0007"})
    void aNameOfNothingGetsOne(String given) {
        assertThat(FileNames.clean(given)).isEqualTo("van-ban");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.clean("a".repeat(1000) + ".docx")).hasSize(200).endsWith("a.docx");
    }

    @Test
    void aNameWithQuotesAndAccentsIsOfferedSafely() {
        assertThat(FileNames.attachment("Kế \"hoạch\".txt"))
                .isEqualTo("attachment; filename=\"K_ _ho_ch_.txt\";"
                        + " filename*=UTF-8''K%E1%BA%BF%20%22ho%E1%BA%A1ch%22.txt");
    }
}
