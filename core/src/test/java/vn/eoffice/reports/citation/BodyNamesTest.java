package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.number.CodeTables;

class BodyNamesTest {

    private final BodyNames bodies = new BodyNames(CodeTables.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban Chấp hành Trung ương Đảng khóa XII về một số vấn đề | Ban Chấp hành Trung ương Đảng khóa XII",
                "Ban Chấp hành Trung ương (khóa XII) Một số vấn đề | Ban Chấp hành Trung ương (khóa XII)",
                "Ban Chấp hành Trung ương Đảng về “Một số | Ban Chấp hành Trung ương Đảng",
                "Bộ Chính trị về tiếp tục | Bộ Chính trị",
                "Bộ Chính trị; Kế hoạch số | Bộ Chính trị",
                "Ban Thường vụ Tỉnh ủy An Giang về quản lý | Ban Thường vụ Tỉnh ủy An Giang",
                "Ban Thường vụ Tỉnh ủy về quản lý, biên chế | Ban Thường vụ Tỉnh ủy",
                "Tỉnh ủy thực hiện Nghị quyết | Tỉnh ủy",
                "Tỉnh ủy tổ chức hội nghị | Tỉnh ủy",
                "UBND tỉnh Nghệ An ban hành | UBND tỉnh Nghệ An",
                "Ủy ban nhân dân thành phố Hà Nội Quy định | Ủy ban nhân dân thành phố Hà Nội",
                "Uỷ ban nhân dân tỉnh; | Uỷ ban nhân dân tỉnh",
                "UBND TP. Hồ Chí Minh về | UBND TP. Hồ Chí Minh",
                "Chủ tịch UBND tỉnh Cà Mau phê duyệt | Chủ tịch UBND tỉnh Cà Mau",
                "Chính phủ Quy định chi tiết | Chính phủ",
                "Thủ tướng Chính phủ về việc | Thủ tướng Chính phủ",
                "Bộ Nông nghiệp và Môi trường hướng dẫn | Bộ Nông nghiệp và Môi trường",
                "Bộ Văn hóa, Thể thao và Du lịch về | Bộ Văn hóa, Thể thao và Du lịch",
                "Bộ trưởng Bộ Nội vụ ban hành | Bộ trưởng Bộ Nội vụ",
                "Sở Lao động - Thương binh và Xã hội tỉnh An Giang về | Sở Lao động - Thương binh và Xã hội tỉnh An Giang",
                "Sở Nội vụ và UBND tỉnh | Sở Nội vụ",
                "Cục Quản lý đê điều và Phòng, chống thiên tai | Cục Quản lý",
                "Ban Chỉ đạo Trung ương; Ban | Ban Chỉ đạo Trung ương",
                "Ban Tổ chức Trung ương về | Ban Tổ chức Trung ương",
                "Ban Tổ chức Tỉnh ủy, các cơ quan | Ban Tổ chức Tỉnh ủy",
                "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về | Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
                "Hội nghị Trung ương 6 khóa XII | Hội nghị Trung ương 6 khóa XII",
                "BỘ CHÍNH TRỊ VỀ TIẾP TỤC | BỘ CHÍNH TRỊ",
                "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XII VỀ | BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XII",
                "Đảng ủy xã……. báo cáo | Đảng ủy xã",
                "HĐND tỉnh khóa X về | HĐND tỉnh khóa X",
                "Ban Chấp hành Đảng bộ tỉnh khóa XI về | Ban Chấp hành Đảng bộ tỉnh khóa XI",
                "Quốc hội khóa XV | Quốc hội khóa XV",
                "Văn phòng Chính phủ thông báo | Văn phòng Chính phủ"
            })
    void aNameEndsBeforeTheAbstract(String text, String name) {
        assertThat(bodies.at(text, 0).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"tỉnh về, x", "nhân dân, x", "ban hành, x", "đảng viên, x", "họ, x"})
    void otherWordsAreNoBodies(String text, String ignored) {
        assertThat(bodies.at(text, 0)).isNull();
    }
}
