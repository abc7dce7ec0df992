package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

class CommitteeCodesTest {

    private final CitationFinder finder = new CitationFinder(new NumberReader(CodeTables.standard()));

    private List<String> numbers(String text) {
        return finder.find(text).stream().map(Citation::number).toList();
    }

    @Test
    void aProvincesCommitteeMakesItItsOwnCode() {
        assertThat(numbers("Nghị quyết số 05-NQ/TƯ, ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy về chợ."))
                .containsExactly("05-NQ/TU");
    }

    @Test
    void aCitysCommitteeMakesItItsOwnCodeToo() {
        assertThat(numbers("Kết luận số 8-KL/T.Ư của Thành ủy")).containsExactly("08-KL/TU");
    }

    @Test
    void aBodyOfTheCentreKeepsTheCentresCode() {
        assertThat(numbers("Kết luận số 31-KL/TƯ ngày 08/01/2026 của Bộ Chính trị, Tỉnh ủy đã họp."))
                .containsExactly("31-KL/TW");
    }

    @Test
    void withoutACommitteeItIsTheCentres() {
        assertThat(numbers("Thực hiện Nghị quyết số 18-NQ/TƯ về bộ máy.")).containsExactly("18-NQ/TW");
    }

    @Test
    void theCommitteeNamedOnceDecidesForEveryMention() {
        assertThat(numbers("Nghị quyết số 05-NQ/TƯ đã nêu. Nghị quyết số 05-NQ/TƯ của Tỉnh ủy nói rõ."))
                .containsExactly("05-NQ/TU");
    }

    @Test
    void theRestOfTheSentenceDecidesWhereNoBodyStandsWithTheNumber() {
        assertThat(numbers("theo Kế hoạch số 77-KH/TƯ đã gửi, Tỉnh ủy giao các xã làm trong năm"))
                .containsExactly("77-KH/TU");
    }

    @Test
    void aProvincesCodeWithTheCentresNameIsTheCentres() {
        assertThat(numbers("Chỉ thị số 44-CT/TU, ngày 20/02/2026 của Ban Bí thư"))
                .containsExactly("44-CT/TW");
    }

    @Test
    void aProvincesPlanThatCarriesOutTheCentresResolutionStaysTheProvinces() {
        assertThat(numbers("Kế hoạch số 17-KH/TU thực hiện Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương"))
                .containsExactly("17-KH/TU", "18-NQ/TW");
    }

    @Test
    void organsOfACommitteeFollowIt() {
        assertThat(numbers("Hướng dẫn số 12-HD/BTCTƯ của Ban Tổ chức Tỉnh ủy")).containsExactly("12-HD/BTCTU");
    }
}
