package vn.eoffice.reports.annex.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

@Timeout(60)
class WorkbookFileTest {

    private static final String BOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Một &amp; hai\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    @TempDir
    private Path folder;

    @Test
    void everyKindOfCellIsRead() {
        assertThat(cells(
                        "<row r=\"3\"><c r=\"B3\"><v>12.50</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>a &lt; b</t></is></c>"
                                + "<c r=\"D3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E3\"><f>[1]S!A1</f><v>7</v></c>"
                                + "<c r=\"F3\"><f>A1</f></c><c r=\"AA3\" t=\"str\"><v>&#272;&#x1EA1;</v></c></row>"))
                .containsExactly(
                        "1 NUMBER 12.50 NONE",
                        "2 TEXT a < b NONE",
                        "3 ERROR #DIV/0! OWN",
                        "4 NUMBER 7 EXTERNAL",
                        "5 UNKNOWN  OWN",
                        "26 TEXT Đạ NONE");
    }

    @Test
    void rowsAndCellsWithoutNamesFollowOneAnother() {
        assertThat(cells("<row><c><v>1</v></c><c s=\"4\"/><c><v>3</v></c></row>"))
                .containsExactly("0 NUMBER 1 NONE", "2 NUMBER 3 NONE");
    }

    @Test
    void prefixesCommentsAndCharacterDataAreNoHindrance() {
        Path file = book(
                "<x:worksheet xmlns:x=\"s\"><!-- > --><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>"
                        + "<![CDATA[<a>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        assertThat(WorkbookFile.read(file, SheetLimits.DEFAULT)
                        .grids()
                        .get(0)
                        .rows()
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("<a>");
    }

    @Test
    void aMillionFormattedBlanksAreAnHonestSheet() {
        String blanks = "<row>" + "<c s=\"1\"/>".repeat(16_384) + "</row>";
        String rows = blanks.repeat(62) + "<row r=\"70\"><c r=\"B70\"><v>5</v></c></row>";
        Grid grid = WorkbookFile.read(book(sheet(rows)), SheetLimits.DEFAULT)
                .grids()
                .get(0);
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.rows().get(0).index()).isEqualTo(69);
    }

    @Test
    void moreCellsThanAnyFormHasAreRefused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>";
        refused(book(sheet(row.repeat(31))), "file.bomb");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        refused(book(sheet("<row>" + "<c r=\"A1\" s=\"1\"/>".repeat(6_000_000) + "</row>")), "file.bomb");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        refused(
                book(sheet("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(9_000_000) + "</t></is></c></row>")),
                "file.bomb");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedBeforeItIsOpened() throws IOException {
        Path file = folder.resolve("50.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        assertThatThrownBy(() -> WorkbookFile.read(file, SheetLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_LARGE));
    }

    @Test
    void bombsInPartsThatNobodyReadsAreNeverUnpacked() {
        Path file = OtherFormats.zip(
                folder.resolve("b.xlsx"),
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/media/image1.png",
                "0".repeat(120 << 20),
                "xl/worksheets/sheet1.xml",
                sheet("<row><c><v>1</v></c></row>"));
        assertThat(WorkbookFile.read(file, SheetLimits.DEFAULT).grids()).hasSize(1);
    }

    @Test
    void documentTypesAreRefusedSoNothingIsFetched() {
        refused(
                book("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + sheet("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>")),
                "file.damaged");
        refused(book(sheet("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>")), "file.damaged");
    }

    @Test
    void tornSheetsAreRefused() {
        refused(book("<worksheet><sheetData><row><c r=\"A1\"><v>1</v>"), "file.damaged");
        refused(book("<worksheet><sheetData><row r=\"x\"><c"), "file.damaged");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        Path file = OtherFormats.zip(
                folder.resolve("t.xlsx"),
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/sheet1.xml",
                sheet(""),
                "xl/worksheets/SHEET1.xml",
                sheet(""));
        refused(file, "file.damaged");
    }

    @Test
    void slowXlsFilesAreGivenUpToo() throws IOException {
        SheetLimits hasty = new SheetLimits(1 << 20, 1 << 30, 1 << 20, 1 << 20, 1000, Duration.ofNanos(1));
        Path file = folder.resolve("bieu.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Biểu").createRow(0).createCell(0).setCellValue("TT");
            workbook.write(out);
        }

        assertThatThrownBy(() -> WorkbookFile.read(file, hasty)).hasMessageContaining("file.too-slow");
    }

    @Test
    void slowFilesAreGivenUp() {
        SheetLimits hasty = new SheetLimits(1 << 20, 1 << 30, 1 << 20, 1 << 20, 1000, Duration.ofNanos(1));
        assertThatThrownBy(() -> WorkbookFile.read(book(sheet("")), hasty)).hasMessageContaining("file.too-slow");
    }

    @Test
    void macrosAreNamedAndLeftAlone() {
        Path file = OtherFormats.zip(
                folder.resolve("m.xlsm"),
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/vbaProject.bin",
                "x",
                "xl/worksheets/sheet1.xml",
                sheet("<row><c><v>1</v></c></row>"));
        assertThat(WorkbookFile.read(file, SheetLimits.DEFAULT).macros()).isTrue();
    }

    @Test
    void workbooksWithAPasswordSaySo() throws Exception {
        Path file = folder.resolve("p.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (var out = encryptor.getDataStream(system)) {
                out.write(new byte[100]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            Files.write(file, bytes.toByteArray());
        }
        refused(file, "file.encrypted");
    }

    @Test
    void emptyAndForeignFilesAreRefused() throws IOException {
        refused(Files.write(folder.resolve("e.xlsx"), new byte[0]), "file.empty");
        refused(Files.writeString(folder.resolve("h.xls"), "<html>", StandardCharsets.UTF_8), "file.unsupported");
        refused(OtherFormats.zip(folder.resolve("d.docx"), "word/document.xml", "<x/>"), "file.unsupported");
        refused(Files.write(folder.resolve("z.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}), "file.damaged");
        refused(
                Files.write(folder.resolve("o.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                "file.damaged");
    }

    private void refused(Path file, String key) {
        assertThatThrownBy(() -> WorkbookFile.read(file, SheetLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private List<String> cells(String rows) {
        return WorkbookFile.read(book(sheet(rows)), SheetLimits.DEFAULT).grids().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column() + " " + cell.kind() + " " + cell.text() + " " + cell.formula())
                .collect(Collectors.toList());
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private Path book(String sheet) {
        return OtherFormats.zip(
                folder.resolve("b" + sheet.hashCode() + ".xlsx"),
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/sheet1.xml",
                sheet);
    }
}
