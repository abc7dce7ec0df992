package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormRow;

/** Words in cells that begin as formulas do. */
class SafeTextTest {

    @Test
    void aLineWithADashIsWrittenAsItIsAndMarkedAsText() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = written(workbook, "- Đã sáp nhập 3 tổ chức");

            assertThat(cell.getStringCellValue()).isEqualTo("- Đã sáp nhập 3 tổ chức");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void otherWordsKeepTheirStyle() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            assertThat(written(workbook, "Đã sáp nhập").getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void anApostropheBeforeADashIsNotPartOfTheText() {
        assertThat(SafeText.unquoted("'- Đã sáp nhập")).isEqualTo("- Đã sáp nhập");
        assertThat(SafeText.unquoted("'Một cửa' cấp xã")).isEqualTo("'Một cửa' cấp xã");
    }

    private static XSSFCell written(XSSFWorkbook workbook, String text) {
        TableStyles styles = new TableStyles(workbook, 12);
        XSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
        cell.setCellStyle(styles.cell(ColumnKind.TEXT, FormRow.Style.PLAIN, true));
        SafeText.put(cell, text, styles);
        return cell;
    }
}
