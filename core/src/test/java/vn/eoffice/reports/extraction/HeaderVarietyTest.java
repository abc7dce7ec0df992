package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.number.CodeTables;

/** Headers that offices print otherwise than the rules say. */
class HeaderVarietyTest {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

    private static String issuer(String column) {
        return metadata(column.replace("/", "\n")
                        + "\nSố: 7/BC-ABC\n"
                        + STATE
                        + "Nam Sơn, ngày 02 tháng 3 năm 2026\nBÁO CÁO\nKết quả thu gom\nCăn cứ Luật Thủy sản;\n")
                .issuingBody();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND XÃ BÌNH KHÊ/TRƯỜNG TIỂU HỌC SỐ 3 BÌNH KHÊ|Trường Tiểu học số 3 Bình Khê",
                "UBND PHƯỜNG TÂN HÒA/TỔ DÂN PHỐ 9|Tổ dân phố 9",
                "ỦY BAN NHÂN DÂN XÃ GÒ SIM/BAN CHỈ HUY/PHÒNG THỦ DÂN SỰ|Ban Chỉ huy Phòng thủ dân sự xã Gò Sim",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM/LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM SƠN|Liên đoàn Lao động tỉnh Nam Sơn",
                "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM/XÃ PHÚ LẠC/BAN THƯỜNG TRỰC|Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Phú Lạc",
                "ỦY BAN NHÂN DÂN/XÃ CỬA LẠCH|Ủy ban nhân dân xã Cửa Lạch",
                "SỞ GD&ĐT NAM SƠN/TRƯỜNG THPT HÀ VĂN MÂY|Trường THPT Hà Văn Mây",
                "SỞ GD&ĐT NAM SƠN/TRUNG TÂM CNTT BÌNH AN|Trung tâm CNTT Bình An",
                "UBND TỈNH NAM SƠN/SỞ TƯ PHÁP|Sở Tư pháp tỉnh Nam Sơn",
                "BỘ TƯ PHÁP|Bộ Tư pháp",
                "ĐOÀN TNCS HỒ CHÍ MINH/BAN CHẤP HÀNH XÃ GÒ SIM|Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Gò Sim",
                "SỞ XÂY DỰNG/TRUNG TÂM TƯ VẤN XÂY DỰNG|Trung tâm Tư Vấn Xây dựng"
            })
    void theIssuerIsTheLastBodyWhole(String column, String name) {
        assertThat(issuer(column)).isEqualToIgnoringCase(name);
    }

    @Test
    void theStampOfTheReceiverIsPassedOver() {
        Metadata letter =
                metadata("SỞ NỘI VỤ NAM SƠN\nCÔNG VĂN ĐẾN\nSố: 5512\nNgày: 04/3/2026\nUBND XÃ GÒ SIM\nSố: 88/UBND-VP\n"
                        + "V/v mượn ghế\n" + STATE
                        + "Gò Sim, ngày 02 tháng 3 năm 2026\nKính gửi: Sở Nội vụ\nUBND xã đề nghị cho mượn 40 ghế.\n");
        assertThat(letter.number()).isEqualTo("88/UBND-VP");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(letter.issuingBody()).isEqualTo("Ủy ban nhân dân xã Gò Sim");
    }

    @Test
    void aJudgmentHasTypeNumberAndDateInItsHeader() {
        Metadata judgment = metadata("TÒA ÁN NHÂN DÂN\nKHU VỰC 2 - NAM SƠN\nBản án số: 31/2025/DS-ST\nNgày 05-8-2025\n"
                + STATE + "NHÂN DANH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
        assertThat(judgment.type()).isEqualTo("bản án");
        assertThat(judgment.number()).isEqualTo("31/2025/DS-ST");
        assertThat(judgment.date()).isEqualTo(LocalDate.of(2025, 8, 5));
    }

    @Test
    void anApplicationFormIsNoLetter() {
        assertThat(metadata("Mẫu số 05\n" + STATE + "ĐƠN XIN NGHỈ HỌC\nKính gửi: ...............\nTên em là: ......\n")
                        .type())
                .isNull();
    }

    @Test
    void theHeadlineOfACollectionIsNotTheTitle() {
        Metadata decision = metadata("QUYẾT ĐỊNH 19/QĐ-BYT NĂM 2025 VỀ TIÊM CHỦNG\nBỘ Y TẾ\n-------\n" + STATE
                + "-------\nSố: 19/QĐ-BYT\nHà Nội, ngày 06 tháng 01 năm 2025\nQUYẾT ĐỊNH\nVỀ VIỆC TIÊM CHỦNG\n"
                + "BỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Phòng bệnh;\n");
        assertThat(decision.number()).isEqualTo("19/QĐ-BYT");
        assertThat(decision.subject()).isEqualTo("VỀ VIỆC TIÊM CHỦNG");
    }

    @Test
    void howACitedDocumentWasIssuedMakesNoParent() {
        Metadata decision = metadata("UBND XÃ GÒ SIM\nSố: 12/QĐ-UBND\n" + STATE
                + "Gò Sim, ngày 02 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc lập tổ hòa giải\n"
                + "Căn cứ Quy chế ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 05/5/2024 của UBND tỉnh;\n");
        assertThat(decision.parent()).isNull();
        assertThat(decision.citations()).singleElement().satisfies(cited -> assertThat(cited.number())
                .isEqualTo("77/QĐ-UBND"));
    }

    @Test
    void aFormOfACompanyMayCarryThePartysCodeForLetters() {
        assertThat(metadata("CÔNG TY CẤP NƯỚC NAM SƠN\nSố: 45/CV-CTN\nV/v ngừng cấp nước\n" + STATE
                                + "Nam Sơn, ngày 02 tháng 3 năm 2026\nKính gửi: Quý khách hàng\n")
                        .type())
                .isEqualTo("công văn");
    }

    @Test
    void titlesFollowTheTablesThatAreGiven() {
        CodeTables tables = CodeTables.standard();
        assertThat(new TypeWords(tables).atStart("ke hoach")).isNotNull();
        assertThat(new TypeWords(tables).atStart("loi nhan")).isNull();
    }

    @Test
    void anOldPrintHasIssuerNumberAndDateInItsTitle() {
        Metadata decision = metadata("QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 7/1999/QĐ-BXD NGÀY 03 THÁNG 4 NĂM 1999"
                + " VỀ VIỆC BAN HÀNH ĐỊNH MỨC\nBỘ TRƯỞNG BỘ XÂY DỰNG\nCăn cứ Nghị định số 15/CP ngày 04/3/1994 của Chính phủ;\n"
                + "Nơi nhận:\n- Như trên\n- Lưu VP\nBỘ TRƯỞNG\nLê Văn Xây\n");
        assertThat(decision.number()).isEqualTo("07/1999/QĐ-BXD");
        assertThat(decision.date()).isEqualTo(LocalDate.of(1999, 4, 3));
        assertThat(decision.issuingBody()).isEqualTo("Bộ Xây dựng");
        assertThat(decision.subject()).isEqualTo("VỀ VIỆC BAN HÀNH ĐỊNH MỨC");
    }

    @Test
    void narrowCellsTearTheHeaderMoreThanOnce() {
        Metadata directive = metadata(
                "BỘ\nY TẾ\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc\nlập - Tự do - Hạnh phúc\n|\n"
                        + "Số:\n5/CT-BYT\n|\nHà\nNội, ngày 07 tháng 5 năm 2021\n|\nCHỈ THỊ\nVỀ\nVIỆC PHÒNG BỆNH\nCăn cứ Luật Phòng bệnh;\n");
        assertThat(directive.number()).isEqualTo("05/CT-BYT");
        assertThat(directive.place()).isEqualTo("Hà Nội");
        assertThat(directive.date()).isEqualTo(LocalDate.of(2021, 5, 7));
        assertThat(directive.issuingBody()).isEqualTo("Bộ Y tế");
    }

    @Test
    void aWholeDocumentBelowALongIntroductionIsReadAsOne() {
        String introduction =
                "Ban Biên tập giới thiệu toàn văn nội dung của quy định mới để bạn đọc tiện theo dõi và tra cứu. ";
        Metadata regulation =
                metadata(introduction.repeat(10) + "\nBAN CHẤP HÀNH TRUNG ƯƠNG\n-------\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                        + "Số: 901-QĐ/TW\nHà Nội, ngày 07 tháng 02 năm 2024\nQUY ĐỊNH\nVỀ CHẾ ĐỘ HỌP\n- Căn cứ Điều lệ Đảng;\n"
                        + "T/M BỘ CHÍNH TRỊ\nTHƯỜNG TRỰC BAN BÍ THƯ\nLê Văn Họp\n");
        assertThat(regulation.number()).isEqualTo("901-QĐ/TW");
        assertThat(regulation.issuingBody()).isEqualTo("Bộ Chính trị");
    }

    @Test
    void citationsOfASecondDocumentInTheFileAreNotOfTheFirst() {
        String first = "UBND XÃ GÒ SIM\nSố: 14/QĐ-UBND\n" + STATE
                + "Gò Sim, ngày 20 tháng 01 năm 2026\nQUYẾT ĐỊNH\nVề việc kiểm kê\nCăn cứ Luật Kế toán;\nKT. CHỦ TỊCH\n"
                + "PHÓ CHỦ TỊCH\nUng Thị Nhài\n";
        String second = "UBND XÃ GÒ SIM\nSố: 15/GM-UBND\n" + STATE
                + "Gò Sim, ngày 21 tháng 01 năm 2026\nGIẤY MỜI\nHọp kiểm kê theo Công văn số 3/STC-NS\n";
        assertThat(metadata(first + second).citations()).isEmpty();
    }

    @Test
    void aLetterWithItsMarkIsNoSlipWhateverTheOfficesCode() {
        assertThat(metadata("BỘ Y TẾ\nCỤC PHÒNG BỆNH\nSố: 88/PB-VX\nV/v tiêm bù vắc xin\n" + STATE
                                + "Hà Nội, ngày 02 tháng 3 năm 2026\nKính gửi: Các sở y tế\n")
                        .type())
                .isEqualTo("công văn");
    }

    @Test
    void aFormsNumberMayStandBesideTheHeader() {
        Metadata form = metadata(
                "TỈNH ỦY NAM SƠN\tBiểu 7C\nBAN TỔ CHỨC\nTỔNG HỢP CHI BỘ BẢN\nTT\tĐảng bộ\tSố chi bộ\n1\tXã Gò Sim\t21\n");
        assertThat(form.type()).isEqualTo("biểu");
        assertThat(form.issuingBody()).isEqualTo("Ban Tổ chức Tỉnh ủy Nam Sơn");
        assertThat(form.subject()).isEqualTo("TỔNG HỢP CHI BỘ BẢN");
    }

    @Test
    void aSumInATableIsNoNumber() {
        Metadata form =
                metadata("Biểu 1B\nTỔNG HỢP GHẾ CỦA XÃ\n(Kèm theo Báo cáo số 19-BC/ĐU ngày 09/6/2026 của Đảng ủy)\n"
                        + "STT\tNội dung\tSố ghế\n1\tPhòng Kinh tế\t10\n\tTỔNG SỐ: I+II\t10\n");
        assertThat(form.type()).isEqualTo("biểu");
        assertThat(form.parent()).isEqualTo("19-BC/ĐU");
        assertThat(form.subject()).isEqualTo("TỔNG HỢP GHẾ CỦA XÃ");
    }
}
