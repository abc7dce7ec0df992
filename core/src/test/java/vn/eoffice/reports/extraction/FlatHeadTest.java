package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;
import static vn.eoffice.reports.extraction.Reading.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Metadata;

/** Heads whose lines, capitals or order a page or a converter has lost. */
class FlatHeadTest {

    private static final String GROUNDS = "Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017; Căn cứ Nghị định số"
            + " 26/2019/NĐ-CP ngày 08 tháng 3 năm 2019 của Chính phủ; Theo đề nghị của Giám đốc Sở Thủy lợi,";

    @Test
    void aWholeDocumentOnOneLineHasItsSubject() {
        Metadata decision =
                metadata("ỦY BAN NHÂN DÂN TỈNH NAM SƠN ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự"
                        + " do - Hạnh phúc --------------- Số: 412/QĐ-UBND Nam Sơn, ngày 05 tháng 3 năm 2021 QUYẾT ĐỊNH PHÊ DUYỆT"
                        + " ĐỀ ÁN NUÔI CÁ LỒNG TRÊN HỒ ĐÁ BẠC GIAI ĐOẠN 2021 - 2025 CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM SƠN "
                        + GROUNDS + " QUYẾT ĐỊNH: Điều 1. Phê duyệt Đề án.");
        assertThat(decision.type()).isEqualTo("quyết định");
        assertThat(decision.number()).isEqualTo("412/QĐ-UBND");
        assertThat(decision.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(decision.subject()).isEqualTo("PHÊ DUYỆT ĐỀ ÁN NUÔI CÁ LỒNG TRÊN HỒ ĐÁ BẠC GIAI ĐOẠN 2021 - 2025");
    }

    @Test
    void theSubjectInSmallLettersEndsBeforeTheGrounds() {
        Metadata decision =
                metadata("UBND TỈNH NAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ THỦY LỢI Độc lập - Tự do -"
                        + " Hạnh phúc Số: 31/QĐ-STL Nam Sơn, ngày 05 tháng 3 năm 2021 QUYẾT ĐỊNHVề việc ban hành Quy chế vận"
                        + " hành cống Mỹ Lộc " + GROUNDS + " QUYẾT ĐỊNH: Điều 1. Ban hành Quy chế.");
        assertThat(decision.subject()).isEqualTo("Về việc ban hành Quy chế vận hành cống Mỹ Lộc");
        assertThat(decision.issuingBody()).isEqualTo("Sở Thủy lợi tỉnh Nam Sơn");
    }

    @Test
    void theBodyBehindThePagesOwnWordsIsTheIssuer() {
        Metadata plan = metadata("Xem mẫu 1. ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH NAM SƠN Độc lập -"
                + " Tự do - Hạnh phúc Số: 18/KH-UBND Nam Sơn, ngày 13 tháng 01 năm 2020 KẾ HOẠCH TRỒNG CÂY CHẮN CÁT"
                + " NĂM 2020 Thực hiện Chỉ thị số 45/CT-TTg ngày 31/12/2019 của Thủ tướng Chính phủ, Ủy ban nhân dân"
                + " tỉnh ban hành Kế hoạch như sau:");
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(plan.subject()).isEqualTo("TRỒNG CÂY CHẮN CÁT NĂM 2020");
    }

    @Test
    void aSuperiorOnTheSameLineIsNotPartOfTheIssuersName() {
        Metadata letter = metadata("BỘ TÀI CHÍNH TỔNG CỤC DỰ TRỮ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "Độc lập - Tự do - Hạnh phúc\nSố: 88/TCDT-KH\nV/v kiểm kê kho thóc\nHà Nội, ngày 18 tháng 7 năm 2014\n"
                + "Kính gửi: Các cục dự trữ khu vực\nTổng cục đề nghị các cục kiểm kê.\n");
        assertThat(letter.issuingBody()).isEqualTo("Tổng cục Dự trữ");
    }

    @Test
    void aHeaderInSmallLettersIsReadLikeAnyOther() {
        Metadata plan = metadata("ủy ban nhân dân\ntỉnh nam sơn\n-------\ncộng hòa xã hội\nchủ nghĩa việt nam\n"
                + "độc lập - tự do - hạnh phúc\n---------------\nsố: 07/kh-ubnd\nnam sơn, ngày 13 tháng 01 năm 2020\n"
                + "kế hoạch\nnạo vét kênh tưới mùa khô\ncăn cứ Luật Thủy lợi năm 2017;\n");
        assertThat(plan.type()).isEqualTo("kế hoạch");
        assertThat(plan.number()).isEqualTo("07/KH-UBND");
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(plan.place()).isEqualTo("Nam Sơn");
        assertThat(plan.subject()).isEqualTo("nạo vét kênh tưới mùa khô");
    }

    @Test
    void aTitleInSmallLettersAboveOfficeAndGroundsIsOne() {
        Metadata decision = metadata("Quyết định về việc quy định mức hỗ trợ máy bơm trên địa bàn tỉnh nam sơn\n"
                + "Chủ tịch ủy ban nhân dân tỉnh nam sơn\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nquyết định:\n"
                + "Điều 1. Quy định mức hỗ trợ.\n");
        assertThat(decision.type()).isEqualTo("quyết định");
        assertThat(decision.number()).isNull();
        assertThat(decision.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nam Sơn");
        assertThat(decision.subject()).isEqualTo("về việc quy định mức hỗ trợ máy bơm trên địa bàn tỉnh nam sơn");
    }

    @Test
    void theSessionOfACouncilStandsBetweenOfficeAndGrounds() {
        Metadata resolution = metadata(
                "Nghị quyết thông qua quy hoạch bến đò tỉnh nam sơn\nHội đồng nhân dân tỉnh nam sơn\n"
                        + "Khoá xii, kỳ họp thứ 13\nCăn cứ Luật Giao thông đường thủy nội địa năm 2004;\nquyết nghị:\n");
        assertThat(resolution.issuingBody()).isEqualTo("Hội đồng nhân dân tỉnh Nam Sơn");
    }

    @Test
    void anArticleThatTellsOfADecisionIsNoDocument() {
        Metadata page =
                metadata("Quyết định về việc nâng cấp bến đò được người dân đồng tình\nSáng 5/3, bà con hai xã đã"
                        + " nghe cán bộ giới thiệu Quyết định số 412/QĐ-UBND ngày 05/3/2021 của UBND tỉnh Nam Sơn.\n");
        assertThat(page.type()).isNull();
        assertThat(page.issuingBody()).isNull();
        assertThat(page.citations()).extracting("number").containsExactly("412/QĐ-UBND");
    }

    @Test
    void lettersSpacedForDisplayAreOneTitle() {
        Metadata plan = metadata("UBND XÃ GÒ SIM\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do -"
                + " Hạnh phúc\nGò Sim, ngày 02 tháng 3 năm 2026\nK Ế    H O Ạ C H\nSửa đường ra bến\n"
                + "Căn cứ Luật Đường bộ;\n");
        assertThat(plan.type()).isEqualTo("kế hoạch");
        assertThat(plan.subject()).isEqualTo("Sửa đường ra bến");
    }

    @Test
    void aTitlePrintedAboveTheHeaderBelongsBelowIt() {
        Metadata notice = metadata("THÔNG BÁO\nSố: 55/TB-STL\nUBND TỈNH NAM SƠN\nSỞ THỦY LỢI\nNam Sơn, ngày 18 tháng 8"
                + " năm 2023\nLịch mở cống Mỹ Lộc\nTheo Quyết định số 31/QĐ-STL ngày 05/3/2021 của Sở.\n");
        assertThat(notice.issuingBody()).isEqualTo("Sở Thủy lợi tỉnh Nam Sơn");
        assertThat(notice.subject()).isEqualTo("Lịch mở cống Mỹ Lộc");
    }

    @Test
    void specksOfAScanAreNotLetters() {
        Metadata law = metadata("QUỐC HỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỶ\u201c Độc lập - Tự do - Hạnh phúc\n"
                + "' Luật số: 12/2030/QH17 Hà Nội, ngày 19 tháng 6 năm 2030\n_ LUẬT\nBẾN BÃI\n"
                + "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n");
        assertThat(law.issuingBody()).isEqualTo("Quốc hội");
        assertThat(law.number()).isEqualTo("12/2030/QH17");
        assertThat(law.subject()).isEqualTo("BẾN BÃI");
    }

    @Test
    void departmentsWhoseNamesBeginLikeOtherWordsAreBodies() {
        Metadata letter = metadata("UBND TỈNH NAM SƠN\nSỞ THƯƠNG MẠI\nSố: 17/STM-VP\nV/v mở chợ phiên\n"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNam Sơn, ngày 05 tháng 11 năm 2005\n"
                + "Kính gửi: Các huyện\nSở đề nghị các huyện mở chợ.\n");
        assertThat(letter.issuingBody()).isEqualTo("Sở Thương mại tỉnh Nam Sơn");
    }

    @Test
    void aHeadWithoutItsFormIsNeverSure() {
        assertThat(
                        read("Quyết định về việc quy định mức hỗ trợ máy bơm\nỦy ban nhân dân tỉnh nam sơn\nCăn cứ Luật Thủy lợi;\n")
                                .isSure(Extraction.SURE))
                .isFalse();
    }

    @Test
    void theTableOfAPortalIsNotTheHeader() {
        Metadata resolution = metadata("Nghị quyết 18/2031/NQ-HĐND sửa đổi Nghị quyết 64/2027/NQ-HĐND về bến đò\n"
                + "Số hiệu | 18/2031/NQ-HĐND |\nNgày ban hành | 20/07/2031 |\nLoại văn bản | Nghị quyết |\n"
                + "Người ký | Lại Văn Bến |\nHỘI ĐỒNG NHÂN DÂN\nTỈNH NAM SƠN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n"
                + "Số: 18/2031/NQ-HĐND |\nNam Sơn, ngày 21 tháng 7 năm 2031 |\nNGHỊ QUYẾT\nSửa đổi quy định về bến đò\n"
                + "Căn cứ Luật Thủy lợi;\n");
        assertThat(resolution.issuingBody()).isEqualTo("Hội đồng nhân dân tỉnh Nam Sơn");
        assertThat(resolution.date()).isEqualTo(LocalDate.of(2031, 7, 21));
        assertThat(resolution.subject()).isEqualTo("Sửa đổi quy định về bến đò");
    }

    @Test
    void theCodeOfTheCentreIsTheProvincesOwnInItsHeader() {
        Metadata conclusion =
                metadata("TỈNH ỦY NAM SƠN\n*\nSố 45-KL/TƯ\nĐẢNG CỘNG SẢN VIỆT NAM\nNam Sơn, ngày 13 tháng 5"
                        + " năm 2022\nKẾT LUẬN\nvề đường ven hồ\nXét đề nghị của Ban cán sự đảng, Tỉnh ủy kết luận:\n");
        assertThat(conclusion.number()).isEqualTo("45-KL/TU");
    }

    @Test
    void whoPassedALawIsNotItsSubject() {
        Metadata law =
                metadata("QUỐC HỘI\n-----\nSố: 32/2030/QH17\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do -"
                        + " Hạnh phúc\nHà Nội, ngày 18 tháng 6 năm 2030\nLUẬT\nSỬA ĐỔI LUẬT BẾN BÃI;\nLUẬT ĐÒ NGANG\n"
                        + "CỦA QUỐC HỘI KHÓA XVII, KỲ HỌP THỨ 5\nCăn cứ Hiến pháp;\n");
        assertThat(law.subject()).isEqualTo("SỬA ĐỔI LUẬT BẾN BÃI; LUẬT ĐÒ NGANG");
    }
}
