package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.extraction.Reading.metadata;

import org.junit.jupiter.api.Test;

class SmallTitleTest {

    private static String type(String text) {
        return metadata(text).type();
    }

    @Test
    void ordersThatFollowMakeADirective() {
        assertThat(
                        type(
                                """
                        Chỉ thị về việc thu gom rác ở bến đò
                        Rác ở bến chưa được dọn hằng ngày.
                        Để bến sạch, Ủy ban nhân dân tỉnh chỉ thị:
                        1. Các xã đặt thêm thùng.
                        """))
                .isEqualTo("chỉ thị");
    }

    @Test
    void whatItSaysOfItselfAtTheEndMakesANotice() {
        assertThat(
                        type(
                                """
                        Thông báo về lịch cắt nước trong tuần
                        Nhà máy thay ống ở ba đường.
                        Các phường thực hiện nghiêm các nội dung.
                        Thông báo này thay thế thông báo tuần trước.
                        """))
                .isEqualTo("thông báo");
    }

    @Test
    void groundsWithDashesMakeADecision() {
        assertThat(
                        type(
                                """
                        Quyết định về việc duyệt quy hoạch chợ
                        - Căn cứ Luật Tổ chức chính quyền địa phương;
                        - Xét đề nghị của Sở Công Thương;
                        """))
                .isEqualTo("quyết định");
    }

    @Test
    void anArticleAboutADirectiveHasNoTypeOfItsOwn() {
        assertThat(
                        type(
                                """
                        Chỉ thị về an toàn hồ chứa nước
                        Chiều qua, Thủ tướng đã ký Chỉ thị số 19/CT-TTg và yêu cầu:
                        Từng hồ phải có người trông coi.
                        Chỉ thị này có hiệu lực ngay.
                        """))
                .isNull();
    }

    @Test
    void aHeadlineThatBeginsWithATypeWordIsNoTitle() {
        assertThat(
                        type(
                                """
                        Luật chuyên sâu, ít người bàn
                        Buổi thảo luận chiều nay kém sôi nổi.
                        Một số đại biểu nói như sau:
                        """))
                .isNull();
    }
}
