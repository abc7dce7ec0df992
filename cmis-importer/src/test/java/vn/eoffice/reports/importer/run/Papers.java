package vn.eoffice.reports.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short papers as text files. */
final class Papers {

    private Papers() {}

    static String plan(int serial) {
        return plan(serial, "");
    }

    static String plan(int serial, String mark) {
        return """
                TỈNH ỦY NAM SƠN
                *
                Số %02d-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày 05 tháng 01 năm 2026
                %s
                KẾ HOẠCH
                sơ kết một năm sắp xếp tổ chức bộ máy đợt %d
                -----
                Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương, Tỉnh ủy ban hành kế hoạch.
                Nơi nhận:
                - Ban Tổ chức Trung ương (b/c),
                - Lưu Văn phòng Tỉnh ủy.
                T/M TỈNH ỦY
                PHÓ BÍ THƯ
                Lê Văn Bình
                """
                .formatted(serial, mark, serial);
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
