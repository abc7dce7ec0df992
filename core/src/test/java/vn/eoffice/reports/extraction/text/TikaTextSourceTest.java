package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.document.Finding;

class TikaTextSourceTest {

    private static final TextLimits LIMITS = TextLimits.DEFAULT.withMaxTime(Duration.ofSeconds(30));
    private static final TextSource SOURCE = new TikaTextSource(LIMITS.withMaxOcrTime(Duration.ZERO));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"letterhead.doc", "letterhead.odt", "letterhead.pdf", "letterhead.rtf"})
    void keepsTheColumnsOfALetterheadApart(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), BrokenFiles.resource(name));

        assertThat(SOURCE.read(file, name).text())
                .contains(
                        """
                        TỈNH ỦY LÂM HẢI
                        *
                        Số 17-KH/TU
                        ĐẢNG CỘNG SẢN VIỆT NAM
                        Lâm Hải, ngày 27 tháng 8 năm 2025
                        KẾ HOẠCH
                        tổng kết công tác năm
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letterhead.doc", "letterhead.odt"})
    void putsNotesBehindTheBodyAndPageHeadersLast(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), BrokenFiles.resource(name));

        assertThat(SOURCE.read(file, name).text())
                .contains("1\tXã An Bình\t12\n")
                .endsWith("Trần Văn Mẫu\nChú thích cuối trang.\nĐầu trang lặp lại\n");
    }

    @Test
    void readsDocxInReadingOrder() {
        DocxBuilder builder = new DocxBuilder()
                .title("Kế hoạch mẫu")
                .part(
                        "footnotes",
                        "<w:footnotes><w:footnote>" + DocxBuilder.paragraphXml("Chú thích.")
                                + "</w:footnote></w:footnotes>")
                .part("header1", "<w:hdr>" + DocxBuilder.paragraphXml("Đầu trang") + "</w:hdr>")
                .sideBySide(List.of("TỈNH ỦY", "*", "Số 17-KH/TU"), List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "ngày 27/8/2025"))
                .paragraph("KẾ HOẠCH\ttổng kết")
                .table(List.of(List.of("TT", "Đơn vị", "Số lượng"), List.of("1", "Xã An Bình", "12")));

        SourceText read = SOURCE.read(builder.writeTo(folder.resolve("a.docx")), "a.docx");

        assertThat(read.text())
                .isEqualTo(
                        """
                TỈNH ỦY
                *
                Số 17-KH/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                ngày 27/8/2025
                KẾ HOẠCH\ttổng kết
                TT\tĐơn vị\tSố lượng
                1\tXã An Bình\t12
                Chú thích.
                Đầu trang
                """);
        assertThat(read.title()).isEqualTo("Kế hoạch mẫu");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void leavesOutDeletedHiddenAndCommentedText() {
        String xml = "<w:p><w:r><w:t>Số </w:t></w:r><w:del><w:r><w:delText>16</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>15</w:t></w:r></w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>14</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>17</w:t></w:r></w:ins>"
                + "<w:r><w:noBreakHyphen/><w:t>KH/TU</w:t></w:r></w:p>";
        DocxBuilder builder = new DocxBuilder()
                .part("comments", "<w:comments>" + DocxBuilder.paragraphXml("bình luận") + "</w:comments>")
                .xml(xml);

        assertThat(read(builder)).isEqualTo("Số 17-KH/TU\n");
    }

    @Test
    void readsATextBoxOnceAndBeforeItsParagraph() {
        String box = "<w:txbxContent>" + DocxBuilder.paragraphXml("trong khung") + "</w:txbxContent>";
        String xml = "<w:p><w:r><w:t>trước, </w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t>sau</w:t></w:r></w:p>";

        assertThat(read(new DocxBuilder().xml(xml))).isEqualTo("trong khung\ntrước, sau\n");
    }

    @Test
    void readsHtmlRtfTextAndPdf() {
        List<String> lines = List.of("Kế hoạch số 17-KH/TU", "Kính gửi: Đảng ủy các xã & phường");
        String expected = "Kế hoạch số 17-KH/TU\nKính gửi: Đảng ủy các xã & phường\n";

        assertThat(SOURCE.read(SampleFiles.html(folder.resolve("a.html"), lines), "a.html")
                        .text())
                .isEqualTo(expected);
        assertThat(SOURCE.read(SampleFiles.rtf(folder.resolve("a.rtf"), lines), "a.rtf")
                        .text())
                .isEqualTo(expected);
        assertThat(SOURCE.read(SampleFiles.txt(folder.resolve("a.txt"), lines), "a.txt")
                        .text())
                .isEqualTo(expected);
        assertThat(SOURCE.read(SampleFiles.pdf(folder.resolve("a.pdf"), lines), "a.pdf")
                        .text())
                .isEqualTo(expected);
    }

    @Test
    void readsWorkbooksRowByRow() throws IOException {
        assertThat(SOURCE.read(workbook(new XSSFWorkbook(), "a.xlsx"), "a.xlsx").text())
                .contains("TT\tĐơn vị\tSố lượng\n1\tXã An Bình\t12\n");
        assertThat(SOURCE.read(workbook(new HSSFWorkbook(), "a.xls"), "a.xls").text())
                .contains("TT\tĐơn vị\tSố lượng\n1\tXã An Bình\t12\n");
    }

    @Test
    void readsTheBodyOfAMailAndListsItsAttachments() throws IOException {
        String mail = "From: a@example.vn\nTo: b@example.vn\nSubject: =?UTF-8?B?S+G6vyBob+G6oWNo?=\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=UTF-8\n"
                + "Content-Transfer-Encoding: 8bit\n\nGửi kèm Kế hoạch 17.\n--x\nContent-Type: application/pdf\n"
                + "Content-Disposition: attachment; filename=\"kh17.pdf\"\n\n%PDF-\n--x--\n";
        Path file = Files.writeString(folder.resolve("a.eml"), mail, StandardCharsets.UTF_8);

        SourceText read = SOURCE.read(file, "a.eml");

        assertThat(read.text()).isEqualTo("Gửi kèm Kế hoạch 17.\nkh17.pdf\n");
        assertThat(read.title()).isEqualTo("Kế hoạch");
        assertThat(read.mediaType()).isEqualTo("message/rfc822");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTextInAnyUnicode(String charset) throws IOException {
        String text = "Kế hoạch số 17-KH/TU, ngày 27 tháng 8 năm 2025 của Ban Thường vụ\n";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));

        assertThat(SOURCE.read(file, "a.txt").text()).isEqualTo(text);
    }

    @Test
    void saysWhenTheNameLies() {
        Path file = SampleFiles.docx(folder.resolve("a.pdf"), List.of("Kế hoạch"));

        SourceText read = SOURCE.read(file, "Kế hoạch.PDF");

        assertThat(read.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(read.findings()).containsExactly(Finding.of("file.mislabelled", "pdf", "docx"));
    }

    @Test
    void cutsTextAtItsLimitAndSaysSo() {
        TextSource small = new TikaTextSource(LIMITS.withMaxTextChars(10));
        Path file = SampleFiles.docx(folder.resolve("a.docx"), List.of("Kế hoạch số 17-KH/TU"));

        SourceText read = small.read(file, "a.docx");

        assertThat(read.text()).isEqualTo("Kế hoạch s\n");
        assertThat(read.findings()).containsExactly(Finding.of("file.truncated"));
    }

    @Test
    void givesUpAFileThatTakesTooLong() {
        TextSource hasty = new TikaTextSource(LIMITS.withMaxTime(Duration.ofMillis(1)));
        Path file = SampleFiles.docxOfPages(folder.resolve("a.docx"), 500);

        assertThatThrownBy(() -> hasty.read(file, "a.docx"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("file.too-slow");
    }

    @Test
    void acceptsAFileThatIsOnlyJustSmallEnough() {
        Path file = SampleFiles.txt(folder.resolve("a.txt"), Collections.nCopies(10, "Kế hoạch"));

        assertThat(new TikaTextSource(LIMITS.withMaxFileBytes(130))
                        .read(file, "a.txt")
                        .text())
                .startsWith("Kế hoạch\n");
        assertThatThrownBy(() -> new TikaTextSource(LIMITS.withMaxFileBytes(129)).read(file, "a.txt"))
                .hasMessage("file.too-large");
    }

    private String read(DocxBuilder builder) {
        return SOURCE.read(builder.writeTo(folder.resolve("a.docx")), "a.docx").text();
    }

    private Path workbook(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Biểu 1B");
            cells(sheet.createRow(0), "TT", "Đơn vị", "Số lượng");
            cells(sheet.createRow(1), "1", "Xã An Bình", "12");
            workbook.write(out);
        }
        return file;
    }

    private static void cells(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
