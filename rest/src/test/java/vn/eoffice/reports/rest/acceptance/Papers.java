package vn.eoffice.reports.rest.acceptance;

import java.util.List;

/** Papers as a Party office writes them, invented. */
final class Papers {

    private Papers() {}

    /** A plan of 2 March 2026; the number is blank when the serial is null. */
    static String plan(Integer serial, String subject) {
        return plan(serial, subject, List.of("Các cơ quan tham mưu, giúp việc của cấp ủy"));
    }

    static String plan(Integer serial, String subject, List<String> recipients) {
        StringBuilder lines = new StringBuilder();
        recipients.forEach(line -> lines.append("- ").append(line).append(",\n"));
        return """
                TỈNH ỦY NAM SƠN
                *
                Số %s-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày %s tháng 3 năm 2026

                KẾ HOẠCH
                %s
                -----

                Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương, Tỉnh ủy ban hành \
                kế hoạch như sau:
                I. MỤC ĐÍCH
                1. Nắm chắc tình hình ở cơ sở để chỉ đạo kịp thời.
                II. TỔ CHỨC THỰC HIỆN
                Các đơn vị gửi kết quả về Văn phòng Tỉnh ủy trước ngày 30/6/2026.

                Nơi nhận:
                %s- Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Trần Văn Minh
                """
                .formatted(
                        serial == null ? "     " : serial.toString(), serial == null ? "    " : "02", subject, lines);
    }
}
