package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.findings;
import static vn.eoffice.reports.extraction.Reading.metadata;
import static vn.eoffice.reports.extraction.Reading.read;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Metadata;

class WholeTextTest {

    private static final String ARTICLE =
            """
            Nam Sơn đẩy mạnh sắp xếp bộ máy
            10:15 | 02/03/2026
            Sáng ngày 02/3, tại hội trường tỉnh, Ban Thường vụ Tỉnh ủy Nam Sơn tổ chức hội nghị triển khai Kế hoạch số 17-KH/TU về sắp xếp bộ máy, với sự tham dự của lãnh đạo các sở, ban, ngành trong tỉnh.
            Theo đồng chí Phó Bí thư, việc thực hiện Nghị quyết số 18-NQ/TW phải bám sát thực tế và hoàn thành trước ngày 30/6/2026.
            Nguồn: Báo Nam Sơn
            """;

    @Test
    void aNewsArticleHasNoNumberTypeOrIssuerButCitations() {
        Metadata page = metadata(ARTICLE);
        assertThat(page.type()).isNull();
        assertThat(page.number()).isNull();
        assertThat(page.issuingBody()).isNull();
        assertThat(page.citations()).extracting("number").contains("17-KH/TU", "18-NQ/TW");
        assertThat(findings(ARTICLE)).contains("document.only-mentions");
    }

    @Test
    void aQuestionPageWithAQuotedFormHasNoNumber() {
        Metadata page = metadata(
                """
                Hỏi đáp: Mẫu kế hoạch rà soát mới nhất là mẫu nào?
                Xin chào luật sư, cơ quan tôi chuẩn bị lập kế hoạch rà soát theo Nghị định 30/2020/NĐ-CP. Tôi muốn hỏi mẫu kế hoạch hiện nay được trình bày thế nào và phải gửi cho những cơ quan nào. Xin cảm ơn.
                Trả lời: Theo quy định tại Điều 8 Nghị định 30/2020/NĐ-CP thì kế hoạch gồm các thành phần chính. Anh chị có thể tham khảo mẫu dưới đây do ban biên tập của chúng tôi tổng hợp và trình bày lại cho dễ theo dõi hơn khi soạn thảo.
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: ../KH-...
                """);
        assertThat(page.number()).isNull();
        assertThat(page.type()).isNull();
    }

    @Test
    void aHeadlineThatNamesADocumentIsNoTitle() {
        Metadata page = metadata(
                """
                NGHỊ QUYẾT SỐ 18-NQ/TW: NHỮNG BƯỚC ĐI ĐẦU TIÊN
                Sau nhiều năm triển khai, bộ máy của các cơ quan đã gọn hơn, người dân được phục vụ tốt hơn và chi phí giảm rõ rệt ở nhiều nơi.
                """);
        assertThat(page.type()).isNull();
        assertThat(page.number()).isNull();
    }

    @Test
    void anOutlineNamesItsParentAndHasNoNumber() {
        String text =
                """
                ĐỀ CƯƠNG BÁO CÁO
                tổng kết phong trào xóa nhà tạm
                (Ban hành kèm theo Kế hoạch số 19-KH/TU ngày 02/3/2026
                của Ban Thường vụ Tỉnh ủy)
                -----
                I. TÌNH HÌNH
                1. Thực hiện Chỉ thị số 05-CT/TU.
                """;
        assertThat(read(text).kind()).isEqualTo(DocumentKind.OUTLINE);
        assertThat(metadata(text).number()).isNull();
        assertThat(metadata(text).parent()).isEqualTo("19-KH/TU");
        assertThat(metadata(text).issuingBody()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(metadata(text).citations()).extracting("number").containsExactly("05-CT/TU");
    }

    @Test
    void withoutHeaderTheBodyComesFromOpeningAndSignature() {
        Metadata plan = metadata(
                """
                KẾ HOẠCH
                dọn vệ sinh kênh mương
                -----
                Thực hiện chủ trương của tỉnh, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:
                I- MỤC ĐÍCH
                Nơi nhận:
                - Các chi bộ,
                - Lưu Văn phòng.
                T/M BAN THƯỜNG VỤ
                BÍ THƯ
                Lý Văn Mẫu
                """);
        assertThat(plan.type()).isEqualTo("kế hoạch");
        assertThat(plan.issuingBody()).isEqualTo("Ban Thường vụ Huyện ủy");
        assertThat(plan.number()).isNull();
    }

    @Test
    void theFirstOfSeveralDocumentsWins() {
        String text =
                """
                TỈNH ỦY NAM SƠN
                Số 30-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày 02 tháng 3 năm 2026
                KẾ HOẠCH
                sơ kết phong trào
                -----
                Thực hiện chủ trương chung.
                Nơi nhận:
                - Các đảng ủy,
                - Lưu VT.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Mai Văn Mẫu
                ĐỀ CƯƠNG
                BÁO CÁO SƠ KẾT
                I. TÌNH HÌNH
                Nơi nhận:
                - Ban khác,
                """;
        assertThat(metadata(text).type()).isEqualTo("kế hoạch");
        assertThat(metadata(text).recipients()).hasSize(2);
        assertThat(findings(text)).contains("document.several-in-one-file");
    }

    @Test
    void theSecondTypeLineOfADecisionIsNoSecondDocument() {
        assertThat(
                        findings(
                                """
                UBND TỈNH NAM SƠN
                Số: 7/QĐ-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày 02 tháng 3 năm 2026
                QUYẾT ĐỊNH
                Về việc giao đất
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
                Căn cứ Luật Đất đai;
                Xét đề nghị của Sở Tài chính;
                QUYẾT ĐỊNH:
                Điều 1. Giao đất.
                """))
                .doesNotContain("document.several-in-one-file");
    }

    @Test
    void aHeadingInAReportIsNoSecondDocument() {
        assertThat(
                        findings(
                                """
                UBND TỈNH NAM SƠN
                Số: 7/BC-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày 02 tháng 3 năm 2026
                BÁO CÁO
                Kết quả khảo sát
                Trong quý I, tỉnh đã khảo sát.
                Công việc thuận lợi.
                Người dân đồng thuận.
                Cán bộ nhiệt tình.
                Số liệu đầy đủ.
                KẾT LUẬN
                Cuộc khảo sát đạt yêu cầu.
                """))
                .doesNotContain("document.several-in-one-file");
    }

    @Test
    void anEmptyTextIsFound() {
        assertThat(findings(" \n \n")).containsExactly("text.empty");
    }

    @Test
    void anAnnexIsATable() {
        assertThat(
                        read("""
                PHỤ LỤC
                DANH SÁCH CÁC CÔNG TRÌNH
                (Kèm theo Kế hoạch số 12/KH-UBND ngày 02/3/2026 của UBND tỉnh)
                TT	Tên	Ghi chú
                1	Cầu Đồi Mơ
                """)
                                .kind())
                .isEqualTo(DocumentKind.ANNEX_TABLE);
    }

    @Test
    void aNumberedFormAloneIsAnAnnexWithItsTitle() {
        Extraction form = read(
                """
                (Kèm theo Kế hoạch số 30-KH/TU ngày 02/3/2026 của Ban Thường vụ Tỉnh ủy)
                Phụ lục số 01
                BIỂU TỔNG HỢP NHÂN LỰC
                TT	Đơn vị	Số lượng
                """);
        assertThat(form.kind()).isEqualTo(DocumentKind.ANNEX_TABLE);
        assertThat(form.metadata().parent()).isEqualTo("30-KH/TU");
        assertThat(form.metadata().number()).isNull();
        assertThat(read("Biểu 1B**KẾT QUẢ TẬP HUẤN**\n\nTT\tNội dung\tSố lượng\n")
                        .metadata()
                        .subject())
                .isEqualTo("KẾT QUẢ TẬP HUẤN");
    }

    @Test
    void aLetterWithoutHeaderIsKnownByItsAddressee() {
        Metadata letter = metadata(
                """
                Kính gửi: Các sở, ban, ngành tỉnh
                Để chuẩn bị hội nghị, Sở Nội vụ đề nghị các cơ quan gửi ý kiến trước ngày 15/4/2026.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                GIÁM ĐỐC
                Lê Văn Mẫu
                """);
        assertThat(letter.type()).isEqualTo("công văn");
        assertThat(letter.issuingBody()).isEqualTo("Sở Nội vụ");
    }

    @Test
    void confidenceIsHighForAnExplicitHeaderOnly() {
        var sure =
                read("""
                ỦY BAN NHÂN DÂN
                TỈNH NAM SƠN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 7/QĐ-UBND
                Nam Sơn, ngày 02 tháng 3 năm 2026
                QUYẾT ĐỊNH
                Về việc giao đất cho trường học
                Căn cứ Luật Đất đai;
                """)
                        .confidence();
        var unsure = read("KẾ HOẠCH\nlàm đường\n-----\nBan Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:\n")
                .confidence();
        assertThat(sure.get(Field.NUMBER)).isGreaterThanOrEqualTo(0.9);
        assertThat(sure.get(Field.ISSUING_BODY)).isGreaterThanOrEqualTo(0.9);
        assertThat(unsure.get(Field.ISSUING_BODY)).isLessThan(0.9);
    }
}
