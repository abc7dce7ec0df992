package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.extraction.text.SourceText;

class PeriodReadingTest {

    private static final String PLAN =
            """
            TỈNH ỦY NAM SƠN
            *
            Số 44-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Nam Sơn, ngày 04 tháng 5 năm 2026

            KẾ HOẠCH
            rà soát các tổ chức phối hợp liên ngành
            -----
            Thực hiện chương trình công tác năm 2026, Tỉnh ủy ban hành kế hoạch như sau:
            1. Các cơ quan tự rà soát và gửi kết quả trước ngày 15/6/2026.

            Nơi nhận:
            - Các đảng ủy xã,
            - Lưu Văn phòng Tỉnh ủy.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Trần Văn Minh
            """;

    @Test
    void aPlanHasThePeriodOfTheOutlineSentWithIt() {
        assertThat(
                        period(
                                PLAN
                                        + """

                        ĐỀ CƯƠNG
                        báo cáo kết quả rà soát
                        1. Nêu rõ cách làm; số liệu đầy đủ (từ ngày 01/7/2025 đến ngày 30/4/2026).
                        """))
                .isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 4, 30)));
    }

    @Test
    void aPlanWithoutDataHasNone() {
        assertThat(period(PLAN)).isNull();
    }

    @Test
    void anotherDocumentInTheSameFileLendsNone() {
        assertThat(period(PLAN + "\n" + PLAN.replace("1. Các", "1. Số liệu tính đến ngày 30/4/2026. Các")))
                .isNull();
    }

    @Test
    void aReportCoversWhatItsTitleSays() {
        String report = PLAN.replace("KẾ HOẠCH", "BÁO CÁO")
                .replace("-KH/", "-BC/")
                .replace("rà soát các tổ chức phối hợp liên ngành", "công tác dân vận 6 tháng đầu năm 2026");

        assertThat(period(report)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
    }

    private static Period period(String text) {
        return DocumentReader.standard()
                .read(new SourceText(text, "text/plain", null, List.of()))
                .metadata()
                .period();
    }
}
