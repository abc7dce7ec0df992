package vn.eoffice.reports.host.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The papers of the round's story, invented. */
final class DemoPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int BOMB_MEGABYTES = 300;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
    private static final String PACKAGE = "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\""
            + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String BOOK = "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"Biểu 13B\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String SHEETS = "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\""
            + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String SHEET = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";

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
    static byte[] goodReport(String commune, int serial, LocalDate day) {
        return word(head(commune, serial + 11, day)
                + """
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
    static byte[] poorReport(String commune, LocalDate day) {
        return word(head(commune, 7, day)
                + """
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

    /** A small file that is a workbook until it is unpacked: its one sheet is hundreds of megabytes of blank cells. */
    static byte[] bomb() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                part(zip, "[Content_Types].xml", CONTENT_TYPES);
                part(zip, "_rels/.rels", PACKAGE);
                part(zip, "xl/workbook.xml", BOOK);
                part(zip, "xl/_rels/workbook.xml.rels", SHEETS);
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write(SHEET.getBytes(StandardCharsets.UTF_8));
                byte[] cells =
                        "<row><c s=\"1\"/><c s=\"1\"/></row>".repeat(30_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < BOMB_MEGABYTES; i++) {
                    zip.write(cells);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(String commune, int serial, LocalDate day) {
        return """
                ĐẢNG BỘ TỈNH NAM SƠN
                %s
                *
                Số %02d-BC/ĐU
                ĐẢNG CỘNG SẢN VIỆT NAM
                %s, ngày %02d tháng %02d năm %d

                """
                .formatted(
                        commune.toUpperCase(Locale.ROOT),
                        serial,
                        commune.substring(commune.lastIndexOf("xã ") + 3),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    /** Lines before the first chapter are centred, as the heads of papers are. */
    private static byte[] word(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            boolean head = true;
            for (String line : text.lines().toList()) {
                head &= !line.startsWith("I. ");
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
                paragraph.setSpacingAfter(120);
                XWPFRun run = paragraph.createRun();
                run.setFontFamily("Times New Roman");
                run.setFontSize(14);
                run.setBold(line.equals(line.toUpperCase(Locale.ROOT)) && !line.isBlank());
                run.setText(line);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
