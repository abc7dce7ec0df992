package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Metadata;

class PartyLetterTest {

    private static Metadata letter(String subject) {
        return metadata(
                """
                ĐẢNG BỘ TỈNH NAM SƠN
                ĐẢNG ỦY XÃ HÒA LẠC
                *
                Số 42-CV/ĐU
                """
                        + subject
                        + """
                ĐẢNG CỘNG SẢN VIỆT NAM
                Hòa Lạc, ngày 03 tháng 11 năm 2025
                Kính gửi: - Các chi bộ trực thuộc,
                Đảng ủy xã mời các đồng chí đến họp.
                """);
    }

    @Test
    void theSubjectNeedsNoMark() {
        assertThat(letter("Mời họp Ban Chấp hành\n").subject()).isEqualTo("Mời họp Ban Chấp hành");
    }

    @Test
    void aCitedNumberInASubjectIsNotTheDocumentsTitle() {
        Metadata read = letter("Góp ý chương trình thực hiện\nNghị quyết số 07-NQ/TU ngày 12/9/2025\ncủa Tỉnh ủy\n");
        assertThat(read.type()).isEqualTo("công văn");
        assertThat(read.number()).isEqualTo("42-CV/ĐU");
        assertThat(read.subject())
                .isEqualTo("Góp ý chương trình thực hiện Nghị quyết số 07-NQ/TU ngày 12/9/2025 của Tỉnh ủy");
        assertThat(read.citations()).extracting(Citation::number).containsExactly("07-NQ/TU");
    }

    @Test
    void aLineOfTheSubjectMayBeginWithADay() {
        assertThat(letter("Về việc triển khai Kết luận số 226-KL/TW\nngày 11/12/2025 của Ban Bí thư\n")
                        .subject())
                .isEqualTo("triển khai Kết luận số 226-KL/TW ngày 11/12/2025 của Ban Bí thư");
    }
}
