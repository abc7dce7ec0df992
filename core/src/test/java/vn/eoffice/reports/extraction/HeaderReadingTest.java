package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.findings;
import static vn.eoffice.reports.extraction.Reading.metadata;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;

class HeaderReadingTest {

    private static final String STATE_PLAN =
            """
            ỦY BAN NHÂN DÂN
            TỈNH NAM SƠN
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 135/KH-UBND
            Nam Sơn, ngày 27 tháng 9 năm 2025
            KẾ HOẠCH
            RÀ SOÁT HỆ THỐNG THỦY LỢI NỘI ĐỒNG
            TRÊN ĐỊA BÀN TỈNH NAM SƠN NĂM 2026
            Căn cứ Quyết định số 12/QĐ-TTg ngày 05/01/2025 của Thủ tướng Chính phủ về kênh mương;
            Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:
            I. MỤC ĐÍCH
            1. Nắm chắc hiện trạng.
            """;

    @Test
    void readsAStackedStateHeader() {
        Metadata plan = metadata(STATE_PLAN);
        assertThat(plan.type()).isEqualTo("kế hoạch");
        assertThat(plan.number()).isEqualTo("135/KH-UBND");
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(plan.place()).isEqualTo("Nam Sơn");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2025, 9, 27));
        assertThat(plan.subject()).isEqualTo("RÀ SOÁT HỆ THỐNG THỦY LỢI NỘI ĐỒNG TRÊN ĐỊA BÀN TỈNH NAM SƠN NĂM 2026");
    }

    @Test
    void readsAPartyHeaderWithItsStar() {
        Metadata plan = metadata(
                """
                TỈNH ỦY NAM SƠN
                *
                Số 17-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày 05 tháng 01 năm 2026

                KẾ HOẠCH
                học tập chuyên đề năm 2026
                về rèn luyện tác phong
                -----
                Thực hiện Hướng dẫn số 04-HD/BTGTW, Tỉnh ủy ban hành Kế hoạch như sau:
                """);
        assertThat(plan.number()).isEqualTo("17-KH/TU");
        assertThat(plan.issuingBody()).isEqualTo("Tỉnh ủy Nam Sơn");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(plan.subject()).isEqualTo("học tập chuyên đề năm 2026 về rèn luyện tác phong");
    }

    @Test
    void readsTwoColumnsOnOneLine() {
        Metadata report = metadata(
                """
                UBND TỈNH NAM SƠN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ XÂY DỰNG                    Độc lập - Tự do - Hạnh phúc
                Số: 88/BC-SXD                  Nam Sơn, ngày 03 tháng 02 năm 2026
                BÁO CÁO
                Kết quả kiểm tra công trình trường học
                Thực hiện Công văn số 15/UBND-KT ngày 04/01/2026 của UBND tỉnh, Sở Xây dựng báo cáo như sau:
                """);
        assertThat(report.issuingBody()).isEqualTo("Sở Xây dựng tỉnh Nam Sơn");
        assertThat(report.number()).isEqualTo("88/BC-SXD");
        assertThat(report.date()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(report.subject()).isEqualTo("Kết quả kiểm tra công trình trường học");
    }

    @Test
    void readsColumnsThatRanTogetherWithSingleSpaces() {
        Metadata letter = metadata(
                """
                UBND TỈNH NAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc
                Số : 2917 /SGDĐT-VP Hồng Lĩnh, ngày 05 tháng11 năm 2025
                V/v báo cáo nhanh thiệt hại do mưa đá
                Kính gửi: Ủy ban nhân dân tỉnh Nam Sơn
                Đêm qua có mưa đá tại ba xã.
                """);
        assertThat(letter.type()).isEqualTo("công văn");
        assertThat(letter.number()).isEqualTo("2917/SGDĐT-VP");
        assertThat(letter.issuingBody()).isEqualTo("Sở Giáo dục và Đào tạo tỉnh Nam Sơn");
        assertThat(letter.place()).isEqualTo("Hồng Lĩnh");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(letter.subject()).isEqualTo("báo cáo nhanh thiệt hại do mưa đá");
    }

    @Test
    void readsAWholeHeaderOnOneLine() {
        Metadata letter =
                metadata("UBND TỈNH NAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc "
                        + "Số: 41/SYT-NVY Nam Sơn, ngày 07 tháng 3 năm 2026 V/v phòng bệnh sởi Kính gửi: Các trung tâm y tế. "
                        + "Sở Y tế đề nghị các đơn vị tăng cường giám sát.");
        assertThat(letter.number()).isEqualTo("41/SYT-NVY");
        assertThat(letter.issuingBody()).isEqualTo("Sở Y tế tỉnh Nam Sơn");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(letter.subject()).isEqualTo("phòng bệnh sởi");
    }

    @Test
    void readsTableCellsPartedByBars() {
        Metadata decision = metadata(
                """
                BỘ NỘI VỤ
                -------
                |
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                |
                Số: 501/QĐ-BNV
                |
                Hà Nội, ngày
                12 tháng 6 năm 2025
                |
                QUYẾT ĐỊNH
                BAN HÀNH QUY CHẾ SỬ DỤNG
                XE CÔNG
                BỘ TRƯỞNG BỘ NỘI VỤ
                Căn cứ Nghị định số 25/2025/NĐ-CP ngày 21/02/2025 của Chính phủ;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Quy chế sử dụng xe công.
                """);
        assertThat(decision.type()).isEqualTo("quyết định");
        assertThat(decision.number()).isEqualTo("501/QĐ-BNV");
        assertThat(decision.issuingBody()).isEqualTo("Bộ Nội vụ");
        assertThat(decision.place()).isEqualTo("Hà Nội");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2025, 6, 12));
        assertThat(decision.subject()).isEqualTo("BAN HÀNH QUY CHẾ SỬ DỤNG XE CÔNG");
    }

    @Test
    void passesOverTheMenusOfAWebPage() {
        Metadata plan = metadata(
                """
                Trang chủ
                Tin tức
                Thông báo
                Văn bản
                Số lượt truy cập: 1.245
                """
                        + STATE_PLAN);
        assertThat(plan.number()).isEqualTo("135/KH-UBND");
        assertThat(plan.type()).isEqualTo("kế hoạch");
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
    }

    @Test
    void takesTheNumberOfTheHeaderNotTheFirstCitedOne() {
        assertThat(metadata(STATE_PLAN).number()).isEqualTo("135/KH-UBND");
        assertThat(metadata(STATE_PLAN).citations())
                .extracting("number")
                .contains("12/QĐ-TTg")
                .doesNotContain("135/KH-UBND");
    }

    @Test
    void keepsTheSymbolOfABlankNumber() {
        Metadata report = metadata(
                """
                HUYỆN ỦY HỒNG LĨNH
                Số      -BC/HU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Hồng Lĩnh, ngày      tháng 6 năm 2022
                BÁO CÁO
                công tác dân vận sáu tháng đầu năm
                """);
        assertThat(report.number()).isNull();
        assertThat(report.symbol()).isEqualTo("BC/HU");
        assertThat(report.date()).isNull();
        assertThat(report.partialDate()).isEqualTo("2022-06");
    }

    @Test
    void saysThatANumberIsBlankAndADatePartial() {
        assertThat(
                        findings(
                                """
                UBND TỈNH NAM SƠN
                Số:      /KH-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày     tháng     năm 2026
                KẾ HOẠCH
                Chỉnh trang đô thị
                """))
                .contains("number.blank", "date.partial");
    }

    @Test
    void anImpossibleDateIsLeftEmptyWithAFinding() {
        String text = STATE_PLAN.replace("ngày 27 tháng 9", "ngày 31 tháng 02");
        assertThat(metadata(text).date()).isNull();
        assertThat(findings(text)).contains("date.impossible");
    }

    @Test
    void theTypeWordWinsOverTheSymbolAndTheQuarrelIsFound() {
        String text = STATE_PLAN.replace("135/KH-UBND", "135/CTr-UBND");
        assertThat(metadata(text).type()).isEqualTo("kế hoạch");
        assertThat(metadata(text).number()).isEqualTo("135/CTr-UBND");
        assertThat(findings(text)).contains("number.type-mismatch");
    }

    @Test
    void theStandingCommitteeSignsUnderTheCommitteesHeader() {
        Metadata plan = metadata(
                """
                TỈNH ỦY NAM SƠN
                *
                Số 21-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày 09 tháng 01 năm 2026
                KẾ HOẠCH
                kiểm tra chuyên đề
                -----
                Thực hiện chương trình kiểm tra.
                Nơi nhận:
                - Các đảng ủy trực thuộc,
                - Lưu Văn phòng Tỉnh ủy.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Lê Văn Thử
                """);
        assertThat(plan.issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy Nam Sơn");
    }

    @Test
    void aCommissionOfACommitteeTakesItsNameAndPlace() {
        assertThat(metadata(
                                """
                TỈNH ỦY NAM SƠN
                BAN TỔ CHỨC
                *
                Số 08 –HD/BTCTU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày 10 tháng 4 năm 2026
                HƯỚNG DẪN
                đánh giá cán bộ cuối năm
                """)
                        .issuingBody())
                .isEqualTo("Ban Tổ chức Tỉnh ủy Nam Sơn");
    }

    @Test
    void aCommissionOfTheCentralCommitteeIsNamedSo() {
        assertThat(metadata(
                                """
                BAN CHẤP HÀNH TRUNG ƯƠNG
                BAN TỔ CHỨC
                *
                Số 38-HD/BTCTW
                ĐẢNG CỘNG SẢN VIỆT NAM
                Hà Nội, ngày 11 tháng 4 năm 2025
                HƯỚNG DẪN
                xây dựng đề án nhân sự
                """)
                        .issuingBody())
                .isEqualTo("Ban Tổ chức Trung ương");
    }

    @Test
    void aBodyUnderAMinistryKeepsItsOwnName() {
        assertThat(metadata(
                                """
                BỘ TÀI CHÍNH
                CỤC THUẾ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 77/TB-CT
                Hà Nội, ngày 11 tháng 4 năm 2025
                THÔNG BÁO
                Về việc nghỉ lễ
                """)
                        .issuingBody())
                .isEqualTo("Cục Thuế");
    }

    @Test
    void aCommuneUnderItsDistrictIssuesItself() {
        assertThat(metadata(
                                """
                UBND HUYỆN HỒNG LĨNH
                UỶ BAN NHÂN DÂN
                XÃ ĐỒI MƠ
                CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 12/BC-UBND
                Đồi Mơ, ngày 11 tháng 4 năm 2024
                BÁO CÁO
                Kết quả tiêm phòng
                """)
                        .issuingBody())
                .isEqualTo("Ủy ban nhân dân xã Đồi Mơ");
    }

    @Test
    void readsMarksOfSecrecyAndUrgencyAtTheHeader() {
        Metadata letter = metadata(
                """
                UBND TỈNH NAM SƠN
                MẬT
                HỎA TỐC
                Số: 5/UBND-NC
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày 11 tháng 4 năm 2024
                V/v bảo vệ kho bãi
                Kính gửi: Công an tỉnh
                """);
        assertThat(letter.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
        assertThat(letter.urgency()).isEqualTo(Urgency.EXPRESS);
    }

    @Test
    void wordsOfSecrecyInRunningTextAreNoMark() {
        Metadata plan = metadata(STATE_PLAN + "\nBảo đảm bí mật, xử lý tài liệu tối mật, khẩn trương thực hiện.\n");
        assertThat(plan.secrecy()).isEqualTo(Secrecy.NONE);
        assertThat(plan.urgency()).isEqualTo(Urgency.NONE);
    }

    @Test
    void readsATypeWordWithSpacedLetters() {
        assertThat(metadata(STATE_PLAN.replace("KẾ HOẠCH\nRÀ", "K Ế  H O Ạ C H\nRÀ"))
                        .type())
                .isEqualTo("kế hoạch");
    }

    @Test
    void readsANumberSplitOverTwoLines() {
        assertThat(metadata(STATE_PLAN.replace("Số: 135/KH-UBND", "Số: 135\n/KH-UBND"))
                        .number())
                .isEqualTo("135/KH-UBND");
    }

    @Test
    void aDraftMarkIsNoPartOfTheTitle() {
        assertThat(metadata(STATE_PLAN.replace("KẾ HOẠCH\nRÀ", "DỰ THẢO KẾ HOẠCH\nRÀ"))
                        .type())
                .isEqualTo("kế hoạch");
    }

    @Test
    void aMinistrysNameWithATypeWordIsNoTitle() {
        Metadata letter = metadata(
                """
                UBND TỈNH NAM SƠN
                SỞ
                KẾ HOẠCH VÀ ĐẦU TƯ
                Số: 9/SKHĐT-TH
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày 11 tháng 4 năm 2024
                V/v góp ý dự thảo
                Kính gửi: Sở Tài chính
                """);
        assertThat(letter.type()).isEqualTo("công văn");
        assertThat(letter.issuingBody()).isEqualTo("Sở Kế hoạch và Đầu tư tỉnh Nam Sơn");
    }

    @Test
    void theRightColumnMayComeFirst() {
        Metadata plan = metadata(
                """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập – Tự do – Hạnh phúc
                Nam Sơn, ngày 02 tháng 3 năm 2026
                ỦY BAN NHÂN DÂN TỈNH NAM SƠN
                Số: 64/CTr-UBND
                CHƯƠNG TRÌNH HÀNH ĐỘNG
                Thực hành tiết kiệm năm 2026
                """);
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(plan.type()).isEqualTo("chương trình");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aCityKeepsItsLevel() {
        assertThat(metadata(
                                """
                ỦY BAN NHÂN DÂN
                THÀNH PHỐ ĐÔNG HẢI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 3/QĐ-UBND
                Đông Hải, ngày 02 tháng 3 năm 2026
                QUYẾT ĐỊNH
                Về việc giao đất
                """)
                        .issuingBody())
                .isEqualTo("Ủy ban nhân dân thành phố Đông Hải");
    }

    @Test
    void placesTellWhereAFieldWasRead() {
        var place = Reading.read(STATE_PLAN).places().get(Field.NUMBER);
        assertThat(STATE_PLAN.substring(place.start(), place.end())).isEqualTo("Số: 135/KH-UBND");
    }
}
