package vn.eoffice.reports.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

class TypedQueryParserTest {

    private final TypedQueryParser parser = new TypedQueryParser(new NumberReader(CodeTables.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18-NQ/TW",
                "18 nq tw",
                "NQ số 18-NQ/TW",
                "nghị quyết 18-NQ/TW",
                "nghi quyet so 18-nq/tw",
                "18/NQ-TW",
                "18-NQ/TƯ",
                "số 18-NQ/TW"
            })
    void aWholeNumberIsAskedForByItsFullKey(String typed) {
        TypedQuery query = parser.parse(typed);
        assertThat(query.number().orElseThrow().keys()).containsExactly("18.nq.tw");
        assertThat(query.number().orElseThrow().isPartial()).isFalse();
        assertThat(query.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nghị quyết 18, 18.nq",
        "nghi quyet 18, 18.nq",
        "NQ 18, 18.nq",
        "nghị quyết số 18, 18.nq",
        "18-NQ, 18.nq",
        "kết luận 157, 157.kl",
        "nghị định 30/2020, 30.2020.nd",
        "công văn 1298, 1298.cv",
        "luật 72, 72.l",
        "đề án 06, 6.da"
    })
    void aTypeAndASerialAreAskedForByAShortKey(String typed, String key) {
        TypedQuery query = parser.parse(typed);
        assertThat(query.number().orElseThrow().keys()).contains(key);
        assertThat(query.number().orElseThrow().isPartial()).isTrue();
        assertThat(query.words()).isEmpty();
    }

    @Test
    void aWordWithSeveralCodesAsksForAllOfThem() {
        assertThat(parser.parse("quy định 66").number().orElseThrow().keys()).contains("66.qd", "66.qyd");
    }

    @Test
    void theOtherWordsStay() {
        TypedQuery query = parser.parse("kế hoạch 17 tỉnh ủy");
        assertThat(query.number().orElseThrow().keys()).containsExactly("17.kh");
        assertThat(query.words()).containsExactly("tỉnh", "ủy");
    }

    @Test
    void aYearBesideTheNumberIsTheYearOfIssue() {
        TypedQuery query = parser.parse("17-KH/TU 2025");
        assertThat(query.number().orElseThrow().keys()).containsExactly("17.kh.tu");
        assertThat(query.year()).contains(2025);
        assertThat(query.words()).isEmpty();
    }

    @Test
    void quotedWordsAreAPhrase() {
        TypedQuery query = parser.parse("\"sắp xếp  tổ chức bộ máy\" báo cáo");
        assertThat(query.phrases()).containsExactly("sắp xếp tổ chức bộ máy");
        assertThat(query.words()).containsExactly("báo", "cáo");
        assertThat(query.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tinh giản biên chế 2025",
                "kế hoạch năm 2025",
                "24/7",
                "25/10/2017",
                "báo cáo",
                "\"",
                "- /",
                "5%"
            })
    void whatIsNoNumberIsWords(String typed) {
        assertThat(parser.parse(typed).number()).isEmpty();
    }

    @Test
    void nothingIsAnEmptyQuery() {
        assertThat(parser.parse(null).isEmpty()).isTrue();
        assertThat(parser.parse("   ").isEmpty()).isTrue();
    }
}
