package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;

import org.junit.jupiter.api.Test;

class SubjectReadingTest {

    private static String subject(String belowHeader) {
        return metadata(
                        """
                        UBND TỈNH NAM SƠN
                        Số: 7/BC-UBND
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Nam Sơn, ngày 02 tháng 3 năm 2026
                        """
                                + belowHeader)
                .subject();
    }

    @Test
    void joinsTheLinesOfAPartySubjectUpToTheRule() {
        assertThat(
                        subject(
                                """
                BÁO CÁO
                sơ kết 03 năm thực hiện Chỉ thị số 12-CT/TU, ngày 04/5/2022
                của Ban Thường vụ Tỉnh ủy
                -----
                Thực hiện Kế hoạch của Tỉnh ủy.
                """))
                .isEqualTo("sơ kết 03 năm thực hiện Chỉ thị số 12-CT/TU, ngày 04/5/2022 của Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void stopsAtTheFirstGround() {
        assertThat(
                        subject(
                                """
                BÁO CÁO
                Kết quả trồng rừng năm 2025
                Căn cứ Luật Lâm nghiệp;
                """))
                .isEqualTo("Kết quả trồng rừng năm 2025");
    }

    @Test
    void stopsAtTheAddressee() {
        assertThat(
                        subject(
                                """
                TỜ TRÌNH
                Về việc phê duyệt đề cương
                Kính gửi: Hội đồng nhân dân tỉnh
                """))
                .isEqualTo("Về việc phê duyệt đề cương");
    }

    @Test
    void stopsAtTheFirstHeading() {
        assertThat(
                        subject(
                                """
                BÁO CÁO
                Công tác phòng cháy quý I
                I. TÌNH HÌNH
                """))
                .isEqualTo("Công tác phòng cháy quý I");
    }

    @Test
    void takesTheRestOfTheTitleLine() {
        assertThat(
                        subject(
                                """
                BÁO CÁO TỔNG KẾT PHONG TRÀO
                LÀM THỦY LỢI NĂM 2025
                Thực hiện chỉ đạo của tỉnh.
                """))
                .isEqualTo("TỔNG KẾT PHONG TRÀO LÀM THỦY LỢI NĂM 2025");
    }

    @Test
    void dropsStarsAndTags() {
        assertThat(
                        subject(
                                """
                **BÁO CÁO**
                **Kết quả <b>khảo sát</b> chợ quê**¹
                Căn cứ Luật Giá;
                """))
                .isEqualTo("Kết quả khảo sát chợ quê");
    }

    @Test
    void joinsANumberTornAtItsHyphen() {
        assertThat(
                        subject(
                                """
                BÁO CÁO
                thực hiện Nghị quyết số 33-
                NQ/TU về kinh tế biển
                -----
                """))
                .isEqualTo("thực hiện Nghị quyết số 33-NQ/TU về kinh tế biển");
    }

    @Test
    void theDecidingOfficeIsNoPartOfTheSubject() {
        assertThat(
                        subject(
                                """
                QUYẾT ĐỊNH
                Về việc thành lập Tổ khảo sát
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM SƠN
                Căn cứ Luật Tổ chức chính quyền địa phương;
                """))
                .isEqualTo("Về việc thành lập Tổ khảo sát");
    }

    @Test
    void theBracketOfTheParentIsNoPartOfTheSubject() {
        assertThat(metadata(
                                """
                        ĐỀ CƯƠNG BÁO CÁO
                        tổng kết phong trào xóa nhà tạm
                        (Ban hành kèm theo Kế hoạch số 19-KH/TU ngày 02/3/2026
                        của Ban Thường vụ Tỉnh ủy)
                        -----
                        I. TÌNH HÌNH
                        """)
                        .subject())
                .isEqualTo("tổng kết phong trào xóa nhà tạm");
    }

    @Test
    void aLettersSubjectRunsOverLinesBesideTheDate() {
        assertThat(metadata(
                                """
                        UBND TỈNH NAM SƠN
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Số: 12/UBND-VX
                        V/v tăng cường quản lý
                        Nam Sơn, ngày 02 tháng 3 năm 2026
                        lễ hội đầu xuân
                        Kính gửi:
                        - Các sở, ban, ngành;
                        - UBND các xã, phường.
                        Thời gian qua, lễ hội được tổ chức nền nếp.
                        """)
                        .subject())
                .isEqualTo("tăng cường quản lý lễ hội đầu xuân");
    }

    @Test
    void aPartyLetterMarksItsSubjectWithWords() {
        assertThat(metadata(
                                """
                        TỈNH ỦY NAM SƠN
                        *
                        Số 45-CV/TU
                        về việc chuẩn bị hội nghị
                        ĐẢNG CỘNG SẢN VIỆT NAM
                        Nam Sơn, ngày 02 tháng 3 năm 2026
                        Kính gửi: Các đảng ủy trực thuộc
                        """)
                        .subject())
                .isEqualTo("chuẩn bị hội nghị");
    }

    @Test
    void endsWhereASentenceOfTheBodyBegins() {
        assertThat(subject("BÁO CÁO\nKết quả gom rác bãi biển\nTổng số người tham gia: 70, chia 05 tổ.\n"))
                .isEqualTo("Kết quả gom rác bãi biển");
        assertThat(subject("BIÊN BẢN\nHọp dân khu phố 3\nThời gian bắt đầu: 19 giờ 30\nĐịa điểm: Nhà văn hóa\n"))
                .isEqualTo("Họp dân khu phố 3");
    }

    @Test
    void theLineThatNamesTheIssuerIsNoSubject() {
        assertThat(subject(
                        "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề chống sạt lở bờ biển\n-----\nVừa qua, bờ biển lở.\n"))
                .isEqualTo("về chống sạt lở bờ biển");
    }

    @Test
    void theKindOfReportInTheTitleIsNoSubject() {
        assertThat(subject("BÁO CÁO NHANH\nThiệt hại do lốc ngày 01/3/2026\nCăn cứ Luật Phòng thủ dân sự;\n"))
                .isEqualTo("Thiệt hại do lốc ngày 01/3/2026");
    }

    @Test
    void aPageNumberInsideIsSkipped() {
        assertThat(subject("QUYẾT ĐỊNH\n2\nVề việc giao đất\nCăn cứ Luật Đất đai;\n"))
                .isEqualTo("Về việc giao đất");
    }

    @Test
    void kinhPhiIsNoAddressee() {
        assertThat(subject("TỜ TRÌNH\nKinh phí mua sách\nCăn cứ Luật Thư viện;\n"))
                .isEqualTo("Kinh phí mua sách");
    }
}
