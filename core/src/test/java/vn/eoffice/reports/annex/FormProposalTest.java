package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.annex.form.HeaderGroup;
import vn.eoffice.reports.error.ReportException;

class FormProposalTest {

    @TempDir
    private Path folder;

    @Test
    void aBlankWorkbookBecomesAFormWithItsHeaderAndRows() {
        FilledBook book = FilledBook.of("12B");
        FormDefinition form =
                FormProposal.of(book.save(folder), "bieu.xlsx", "12C").form();
        FormDefinition original = Forms.shipped().form("12B");
        assertThat(form.title()).isEqualTo(original.title());
        assertThat(form.columns())
                .extracting(FormColumn::title)
                .containsExactlyElementsOf(
                        original.columns().stream().map(FormColumn::title).toList());
        assertThat(form.columns())
                .extracting(FormColumn::kind)
                .containsExactly(
                        ColumnKind.INDEX,
                        ColumnKind.LABEL,
                        ColumnKind.INTEGER,
                        ColumnKind.SHARE,
                        ColumnKind.INTEGER,
                        ColumnKind.SHARE,
                        ColumnKind.INTEGER,
                        ColumnKind.SHARE,
                        ColumnKind.TEXT);
        assertThat(form.rows())
                .extracting(FormRow::label)
                .containsExactlyElementsOf(
                        original.rows().stream().map(FormRow::label).toList());
        assertThat(form.rows())
                .extracting(FormRow::level)
                .containsExactlyElementsOf(
                        original.rows().stream().map(FormRow::level).toList());
        assertThat(((HeaderGroup) form.header().get(2)).title()).isEqualTo("Năm 2025");
    }

    @Test
    void aTableOfAWordFileBecomesAForm() throws Exception {
        Path file = folder.resolve("bieu.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(5, 4);
            row(table, 0, "STT", "Tên loại văn bản", "Ngày ban hành", "Ghi chú");
            row(table, 1, "(1)", "(2)", "(3)", "(4)");
            row(table, 2, "I", "Cấp ủy", "", "");
            row(table, 3, "...", "..", "", "");
            row(table, 4, "II", "Hội đồng", "", "");
            document.write(out);
        }
        FormProposal proposal = FormProposal.of(file, file.getFileName().toString(), "2C");
        assertThat(proposal.form().columns())
                .extracting(FormColumn::kind)
                .containsExactly(ColumnKind.INDEX, ColumnKind.LABEL, ColumnKind.DATE, ColumnKind.TEXT);
        assertThat(proposal.form().columnNumbers()).isEqualTo("1");
        assertThat(proposal.form().rows())
                .extracting(FormRow::kind)
                .containsExactly(FormRow.Kind.HEADING, FormRow.Kind.OPEN, FormRow.Kind.FIXED);
        assertThat(proposal.doubts()).isNotEmpty();
    }

    @Test
    void aFileWithoutATableIsRefused() throws Exception {
        Path file = folder.resolve("khong.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("không có bảng");
            document.write(out);
        }
        assertThatThrownBy(() -> FormProposal.of(file, file.getFileName().toString(), "2C"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("workbook.no-table");
    }

    private static void row(XWPFTable table, int row, String... words) {
        for (int column = 0; column < words.length; column++) {
            table.getRow(row).getCell(column).setText(words[column]);
        }
    }
}
