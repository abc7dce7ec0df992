package vn.eoffice.reports.host.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The papers of the round's story, invented. */
final class DemoPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int BOMB_MEGABYTES = 300;

    private DemoPapers() {}

    /** A plan that asks the communes for a report and two forms, with its outline. */
    static byte[] plan(int serial, LocalDate issued, LocalDate before, String period) {
        return word(
                """
                TỈNH ỦY NAM SƠN
                *
                Số %d-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Nam Sơn, ngày %02d tháng %02d năm %d

                KẾ HOẠCH
                rà soát kết quả một năm hoạt động của chính quyền cơ sở
                -----
                Tỉnh ủy ban hành kế hoạch như sau:
                I. YÊU CẦU
                1. Báo cáo đúng thực tế, số liệu thống nhất %s.
                II. TỔ CHỨC THỰC HIỆN
                1. Các đảng ủy xã, phường, đặc khu gửi báo cáo (kèm Biểu 1B và Biểu 13B) về Văn phòng Tỉnh ủy trước ngày %s.

                Nơi nhận:
                - Ban Tổ chức Trung ương (b/c),
                - Các đảng ủy xã, phường, đặc khu,
                - Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Trần Văn Minh

                ĐỀ CƯƠNG BÁO CÁO
                rà soát kết quả một năm hoạt động của chính quyền cơ sở
                (Kèm theo Kế hoạch số %d-KH/TU)
                I. CÔNG TÁC CHỈ ĐẠO
                1. Quán triệt, tuyên truyền
                (Biểu 1B)
                2. Kiểm tra, giám sát
                II. KẾT QUẢ
                1. Tổ chức bộ máy, cán bộ
                2. Tiếp công dân, giải quyết đơn thư (nêu rõ số liệu)
                (Biểu 13B)
                III. HẠN CHẾ, NGUYÊN NHÂN
                IV. KIẾN NGHỊ, ĐỀ XUẤT
                """
                        .formatted(
                                serial,
                                issued.getDayOfMonth(),
                                issued.getMonthValue(),
                                issued.getYear(),
                                period,
                                before.format(DAY),
                                serial));
    }

    /** A report that follows the outline. */
    static byte[] goodReport(String commune, int serial) {
        return word(
                """
                BÁO CÁO
                rà soát kết quả một năm hoạt động của chính quyền cơ sở
                I. CÔNG TÁC CHỈ ĐẠO
                1. Quán triệt, tuyên truyền
                %1$s đã tổ chức %2$d hội nghị quán triệt cho cán bộ, đảng viên.
                2. Kiểm tra, giám sát
                Đã kiểm tra %3$d cuộc, giám sát %2$d cuộc.
                II. KẾT QUẢ
                1. Tổ chức bộ máy, cán bộ
                Bộ máy hoạt động ổn định, đủ các chức danh chủ chốt.
                2. Tiếp công dân, giải quyết đơn thư
                Đã tiếp %4$d lượt công dân, giải quyết %3$d đơn.
                III. HẠN CHẾ, NGUYÊN NHÂN
                Một số phần mềm dùng chung còn chậm.
                IV. KIẾN NGHỊ, ĐỀ XUẤT
                Đề nghị tỉnh bổ sung thiết bị cho bộ phận một cửa.
                """
                        .formatted(commune, 3 + serial, 2 + serial, 20 + serial));
    }

    /** A report that leaves out and renames headings. */
    static byte[] poorReport(String commune) {
        return word(
                """
                BÁO CÁO
                rà soát kết quả một năm hoạt động của chính quyền cơ sở
                I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
                1. Quán triệt và tuyên truyền
                %s đã triển khai đến các chi bộ.
                II. KẾT QUẢ
                1. Tổ chức bộ máy, cán bộ
                ……………………
                2. Tiếp công dân, giải quyết đơn thư
                Thực hiện đúng quy định.
                IV. KIẾN NGHỊ, ĐỀ XUẤT
                Không có.
                """
                        .formatted(commune));
    }

    /** A handed-out workbook with small whole numbers in the cells to fill, but for the last column. */
    static byte[] filled(byte[] blank, int unit) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                fill(row, unit);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, int unit) {
        for (Cell cell : row) {
            boolean open =
                    cell.getCellType() == CellType.BLANK && !cell.getCellStyle().getLocked();
            boolean number = cell.getCellStyle().getDataFormatString().contains("0");
            if (open && number) {
                cell.setCellValue((unit + row.getRowNum() + cell.getColumnIndex()) % 9 + 1);
            }
        }
    }

    /** A file that says it is a workbook and swells when it is unpacked. */
    static byte[] bomb() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < BOMB_MEGABYTES; i++) {
                    zip.write(megabyte);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] word(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
