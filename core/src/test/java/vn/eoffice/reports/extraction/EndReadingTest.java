package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Signatory;

class EndReadingTest {

    private static Metadata end(String end) {
        return metadata(
                """
                UBND TỈNH NAM SƠN
                Số: 7/KH-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nam Sơn, ngày 02 tháng 3 năm 2026
                KẾ HOẠCH
                Chăm sóc cây xanh
                Căn cứ Luật Lâm nghiệp;
                I. MỤC ĐÍCH
                1. Trồng cây.
                Trên đây là Kế hoạch chăm sóc cây xanh./.
                """
                        + end);
    }

    @Test
    void readsTheListAndThenTheSignature() {
        Metadata plan = end(
                """
                Nơi nhận:
                - Bộ Xây dựng (b/c);
                - Thường trực Tỉnh ủy (để báo cáo);
                - Các sở, ban, ngành;
                - Lưu: VT, KT.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH


                Lê Thị Thử
                """);
        assertThat(plan.recipients())
                .containsExactly(
                        new RecipientLine("Bộ Xây dựng (b/c)", Direction.UPWARD, false),
                        new RecipientLine("Thường trực Tỉnh ủy (để báo cáo)", Direction.UPWARD, false),
                        new RecipientLine("Các sở, ban, ngành", Direction.DOWNWARD, false),
                        new RecipientLine("Lưu: VT, KT", Direction.DOWNWARD, true));
        assertThat(plan.signatory())
                .isEqualTo(new Signatory("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Thử"));
    }

    @Test
    void readsTheSignatureAboveTheList() {
        Metadata plan = end(
                """
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                (Đã ký)
                Trần Văn Mẫu
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                """);
        assertThat(plan.signatory()).isEqualTo(new Signatory("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Mẫu"));
        assertThat(plan.recipients()).extracting(RecipientLine::text).containsExactly("Như trên", "Lưu: VT");
    }

    @Test
    void readsBothColumnsSideBySide() {
        Metadata plan = end(
                """
                Nơi nhận:                          TL. CHỦ TỊCH
                - Như trên;                        CHÁNH VĂN PHÒNG
                - Trung tâm Công báo;
                - Lưu: VT, TH.                     Phạm Văn Ví Dụ
                """);
        assertThat(plan.signatory()).isEqualTo(new Signatory("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Phạm Văn Ví Dụ"));
        assertThat(plan.recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Như trên", "Trung tâm Công báo", "Lưu: VT, TH");
    }

    @Test
    void readsColumnsThatRanTogetherWithSingleSpaces() {
        Metadata plan = end(
                """
                Nơi nhận: T/M BAN THƯỜNG VỤ
                - Các đảng ủy trực thuộc, PHÓ BÍ THƯ
                - Sở Nội vụ,
                - Lưu Văn phòng Tỉnh ủy. Đinh Văn Thí
                """);
        assertThat(plan.signatory()).isEqualTo(new Signatory("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đinh Văn Thí"));
        assertThat(plan.recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Các đảng ủy trực thuộc", "Sở Nội vụ", "Lưu Văn phòng Tỉnh ủy");
    }

    @Test
    void readsLinesOfTheSignatureBetweenTheRecipients() {
        Metadata plan = end(
                """
                Nơi nhận:
                - Bộ Nội vụ;
                KT. GIÁM ĐỐC
                - Các phòng thuộc Sở;
                PHÓ GIÁM ĐỐC
                - Lưu: VT.
                Hoàng Thị Mẫu
                """);
        assertThat(plan.signatory()).isEqualTo(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hoàng Thị Mẫu"));
        assertThat(plan.recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Bộ Nội vụ", "Các phòng thuộc Sở", "Lưu: VT");
    }

    @Test
    void joinsARecipientOverTwoLines() {
        assertThat(
                        end("""
                Nơi nhận:
                - Đ/c Lê Văn A, Phó Trưởng ban
                Ban Dân tộc tỉnh,
                - Lưu VT.
                """)
                                .recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Đ/c Lê Văn A, Phó Trưởng ban Ban Dân tộc tỉnh", "Lưu VT");
    }

    @Test
    void readsAListInOneLine() {
        assertThat(end("Nơi nhận: - Như trên; - Sở Tài chính; - Lưu VT.\n").recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Như trên", "Sở Tài chính", "Lưu VT");
    }

    @Test
    void readsAListWithoutDashes() {
        assertThat(
                        end("""
                Nơi nhận:
                Như trên;
                Sở Tài chính;
                Lưu: VT.
                """)
                                .recipients())
                .extracting(RecipientLine::text)
                .containsExactly("Như trên", "Sở Tài chính", "Lưu: VT");
    }

    @Test
    void passesOverTheDebrisOfADigitalSignature() {
        assertThat(
                        end("""
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                GIÁM ĐỐC
                Người ký: Sở Nội vụ
                Thời gian ký: 02/03/2026 09:11:05 +07:00
                Vũ Văn Mẫu
                """)
                                .signatory())
                .isEqualTo(new Signatory(null, "GIÁM ĐỐC", "Vũ Văn Mẫu"));
    }

    @Test
    void aPostOnTheAuthorityLineIsParted() {
        assertThat(
                        end("""
                KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC
                Bùi Văn Mẫu
                Nơi nhận:
                - Lưu: VT.
                """)
                                .signatory())
                .isEqualTo(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Văn Mẫu"));
    }

    @Test
    void readsASignatureWithoutRecipients() {
        assertThat(
                        end("""
                TM. HỘI ĐỒNG NHÂN DÂN
                CHỦ TỊCH
                Đặng Thị Mẫu
                """)
                                .signatory())
                .isEqualTo(new Signatory("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH", "Đặng Thị Mẫu"));
    }

    @Test
    void readsAWholeSignatureOnOneLine() {
        assertThat(end("Nơi nhận: - Như trên; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Mẫu\n")
                        .signatory())
                .isEqualTo(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Mẫu"));
    }

    @Test
    void aDocumentWithoutEndHasNoSignatory() {
        assertThat(end("").signatory()).isNull();
        assertThat(end("").recipients()).isEmpty();
    }

    @Test
    void rareFamiliesAndNamesOfMinoritiesAreNames() {
        for (String name : new String[] {"Bh'riu Đom", "Rơ Lan Tih", "Ông Thị Mùa", "Khúc Văn Lò", "Y Thông Êban"}) {
            assertThat(end("CHỦ TỊCH\n\n" + name + "\n").signatory()).isEqualTo(new Signatory(null, "CHỦ TỊCH", name));
        }
    }

    @Test
    void titlesOfLearningBelongNeitherToThePostNorToTheName() {
        assertThat(end("GIÁM ĐỐC\nBSCKII. Lê Văn Thước\n").signatory())
                .isEqualTo(new Signatory(null, "GIÁM ĐỐC", "Lê Văn Thước"));
        assertThat(end("HIỆU TRƯỞNG\nPGS.TS Mạc Thị Thơ\n").signatory())
                .isEqualTo(new Signatory(null, "HIỆU TRƯỞNG", "Mạc Thị Thơ"));
    }

    @Test
    void ofTwoSignaturesSideBySideTheRightOneCounts() {
        assertThat(end("TM. BAN THƯỜNG TRỰC\tTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\tPHÓ CHỦ TỊCH\nLê Thị Trái\tTrần Văn Phải\n")
                        .signatory())
                .isEqualTo(new Signatory("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Văn Phải"));
    }

    @Test
    void ofTwoSignaturesOneBelowTheOtherTheLastCounts() {
        assertThat(
                        end("KT. BỘ TRƯỞNG BỘ Y TẾ\nTHỨ TRƯỞNG\nLê Thị Trên\nKT. BỘ TRƯỞNG BỘ NỘI VỤ\nTHỨ TRƯỞNG\nTrương Văn Dưới\n")
                                .signatory())
                .isEqualTo(new Signatory("KT. BỘ TRƯỞNG BỘ NỘI VỤ", "THỨ TRƯỞNG", "Trương Văn Dưới"));
    }

    @Test
    void whoActsInAPostHasThePostBehindTheMark() {
        assertThat(end("Q. CHI CỤC TRƯỞNG\nLê Văn Quyền\n").signatory())
                .isEqualTo(new Signatory("Q.", "CHI CỤC TRƯỞNG", "Lê Văn Quyền"));
    }

    @Test
    void aNoteThatItWasSignedIsNoPartOfTheName() {
        assertThat(end("GIÁM ĐỐC\nLê Văn Chép (đã ký)\n").signatory())
                .isEqualTo(new Signatory(null, "GIÁM ĐỐC", "Lê Văn Chép"));
    }

    @Test
    void theAuthorityMayBePointedBetweenItsLetters() {
        assertThat(end("T.M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị Chấm\n").signatory())
                .isEqualTo(new Signatory("T.M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Thị Chấm"));
    }
}
