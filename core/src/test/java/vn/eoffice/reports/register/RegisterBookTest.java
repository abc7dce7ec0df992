package vn.eoffice.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.port.TestDirectory;

class RegisterBookTest {

    private final TestDesk desk = new TestDesk();
    private final RegisterBook book = desk.useCases().registerBook();

    @Test
    void aRegisterIsReadByTheOfficeThatKeepsItTheArchiveAndTheAdministrator() {
        desk.issue(plan -> plan);

        assertThat(ids(TestDirectory.CLERK)).containsExactly("out-TU-2025-2030");
        assertThat(ids(TestDirectory.SIGNER)).containsExactly("out-TU-2025-2030");
        assertThat(ids(TestDirectory.ARCHIVIST)).containsExactly("out-TU-2025-2030");
        assertThat(ids(TestDirectory.RECIPIENT)).isEmpty();
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> book.export(
                        "out-TU-2025-2030", Messages.VIETNAMESE, new ByteArrayOutputStream(), TestDirectory.RECIPIENT))
                .matches(refused -> refused.problem() == Problem.NOT_FOUND);
    }

    @Test
    void theOutgoingWorkbookHasTheColumnsOfTheDecree() throws IOException {
        desk.issue(plan -> plan);

        XSSFSheet sheet = export("out-TU-2025-2030", TestDirectory.CLERK).getSheetAt(0);

        assertThat(row(sheet, 2))
                .containsExactly(
                        "Số, ký hiệu văn bản",
                        "Ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Người ký",
                        "Nơi nhận văn bản",
                        "Đơn vị, người nhận bản lưu",
                        "Số lượng bản",
                        "Ngày chuyển",
                        "Ký nhận",
                        "Ghi chú");
        assertThat(row(sheet, 3))
                .containsExactly(
                        "01-KH/TU",
                        "04/05/2026",
                        "kế hoạch rà soát đầu mối trực thuộc",
                        "Lê Hoàng Nam",
                        "Đảng ủy xã Bình Khê",
                        "Lưu Văn phòng Tỉnh ủy",
                        "1",
                        "04/05/2026",
                        "",
                        "");
    }

    @Test
    void theIncomingWorkbookHasItsFollowUpSheet() throws IOException {
        Document issued = desk.issue(plan -> plan);
        desk.useCases().distribution().acknowledge(issued.id(), TestDirectory.RECIPIENT);

        XSSFWorkbook workbook = export("in-DU-BINHKHE-2026", TestDirectory.RECIPIENT);

        assertThat(row(workbook.getSheetAt(0), 3))
                .containsExactly(
                        "04/05/2026",
                        "1",
                        "Tỉnh ủy Nam Sơn",
                        "01-KH/TU",
                        "04/05/2026",
                        "kế hoạch rà soát đầu mối trực thuộc",
                        "Phạm Thu Hà",
                        "04/05/2026",
                        "",
                        "");
        assertThat(row(workbook.getSheetAt(1), 2))
                .containsExactly(
                        "Số đến",
                        "Số, ký hiệu và trích yếu văn bản",
                        "Đơn vị hoặc người giải quyết",
                        "Thời hạn",
                        "Tiến độ giải quyết",
                        "Số, ký hiệu văn bản trả lời",
                        "Ghi chú");
    }

    @Test
    void textThatASpreadsheetWouldTakeForAFormulaStaysText() throws IOException {
        desk.issue(plan -> plan.type("kế hoạch").subject("rà soát").recipients(List.of()));
        desk.useCases()
                .numbering()
                .reserve(new Reservation("TU", "KH", false, null, "=HYPERLINK(1)"), TestDirectory.CLERK);
        desk.issue(plan -> plan.signatory(new Signatory(null, null, "=1+1")));

        XSSFSheet sheet = export("out-TU-2025-2030", TestDirectory.CLERK).getSheetAt(0);

        assertThat(sheet.getRow(5).getCell(3).getStringCellValue()).isEqualTo("'=1+1");
        assertThat(sheet.getRow(4).getCell(9).getStringCellValue()).isEqualTo("Giữ số: =HYPERLINK(1)");
    }

    private List<String> ids(Actor actor) {
        return book.all(actor).stream().map(Register::id).toList();
    }

    private XSSFWorkbook export(String register, Actor actor) throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        book.export(register, Messages.VIETNAMESE, xlsx, actor);
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()));
    }

    private static List<String> row(XSSFSheet sheet, int index) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> values = new ArrayList<>();
        Row row = sheet.getRow(index);
        for (Cell cell : row) {
            values.add(formatter.formatCellValue(cell));
        }
        return values;
    }
}
