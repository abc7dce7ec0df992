package vn.eoffice.reports.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.importer.archive.SourceFile;
import vn.eoffice.reports.importer.reading.Candidate;
import vn.eoffice.reports.importer.reading.Reading;

class MetadataSheetTest {

    @TempDir
    Path folder;

    private MetadataSheet csv(String text) throws IOException, SheetException {
        return MetadataSheet.read(Files.writeString(folder.resolve("bang.csv"), text, StandardCharsets.UTF_8));
    }

    private static Reading reading(String name, Metadata metadata) {
        FileContent content = new FileContent("x", "text/plain", 1, "00");
        Candidate candidate = new Candidate(content, DocumentKind.OTHER, metadata, Map.of(), List.of(), null);
        return new Reading(new SourceFile(Path.of("x"), name), -1, name, "00", candidate, null);
    }

    private static Candidate only(MetadataSheet sheet, String name) {
        return sheet.apply(List.of(reading(name, Metadata.EMPTY))).get(0).candidate();
    }

    @Test
    void vietnameseHeadersAreKnown() throws Exception {
        MetadataSheet sheet = csv("Tên tệp;Số và ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu;Hồ sơ\n"
                + "a.pdf;17-KH/TU;Kế hoạch;Tỉnh ủy Nam Sơn;05/01/2026;Sơ kết một năm;HS-12\n");

        Candidate given = only(sheet, "a.pdf");

        assertThat(given.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(given.metadata().number()).isEqualTo("17-KH/TU");
        assertThat(given.metadata().type()).isEqualTo("kế hoạch");
        assertThat(given.metadata().issuingBody()).isEqualTo("Tỉnh ủy Nam Sơn");
        assertThat(given.metadata().date()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(given.metadata().subject()).isEqualTo("Sơ kết một năm");
        assertThat(given.archiveFile()).isEqualTo("HS-12");
        assertThat(given.doubtful(0.9)).isEmpty();
    }

    @Test
    void englishHeadersAreKnown() throws Exception {
        MetadataSheet sheet = csv("File,Number,Issue date\na.pdf,594/KH-UBND,2026-03-02\n");

        assertThat(only(sheet, "a.pdf").metadata().number()).isEqualTo("594/KH-UBND");
        assertThat(only(sheet, "a.pdf").metadata().date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void titleLinesAboveTheHeaderAreSkipped() throws Exception {
        MetadataSheet sheet = csv("DANH MỤC VĂN BẢN,,\nNăm 2026,,\nSTT,Tệp,Trích yếu\n1,a.pdf,Sơ kết\n");

        assertThat(only(sheet, "a.pdf").metadata().subject()).isEqualTo("Sơ kết");
    }

    @Test
    void aRowFindsItsFileByPathWhateverTheSlashes() throws Exception {
        MetadataSheet sheet = csv("Tệp,Trích yếu\n2026\\Quý I\\A.pdf,Sơ kết\n");

        assertThat(only(sheet, "2026/Quý I/a.pdf").metadata().subject()).isEqualTo("Sơ kết");
    }

    @Test
    void aNameThatTwoFilesHaveFindsNeither() throws Exception {
        MetadataSheet sheet = csv("Tệp,Trích yếu\na.pdf,Sơ kết\n");

        List<Reading> read =
                sheet.apply(List.of(reading("x/a.pdf", Metadata.EMPTY), reading("y/a.pdf", Metadata.EMPTY)));

        assertThat(read).allMatch(reading -> reading.candidate().metadata().subject() == null);
        assertThat(sheet.unused()).containsExactly("a.pdf");
    }

    @Test
    void aBlankCellLeavesWhatWasRead() throws Exception {
        MetadataSheet sheet = csv("Tệp,Trích yếu,Số\na.pdf,,17-KH/TU\n");
        Metadata read = Metadata.EMPTY.change().subject("Sơ kết").build();

        assertThat(sheet.apply(List.of(reading("a.pdf", read)))
                        .get(0)
                        .candidate()
                        .metadata()
                        .subject())
                .isEqualTo("Sơ kết");
    }

    @Test
    void whatMakesNoSenseBecomesAFinding() throws Exception {
        MetadataSheet sheet = csv("Tệp,Số,Ngày,Loại\na.pdf,không số,31/02/2026,thư tình\n");

        Candidate given = only(sheet, "a.pdf");

        assertThat(given.metadata()).isEqualTo(Metadata.EMPTY);
        assertThat(given.findings())
                .containsExactlyInAnyOrder(
                        Finding.of("sheet.bad-number", "2", "không số"),
                        Finding.of("sheet.bad-date", "2", "31/02/2026"),
                        Finding.of("sheet.bad-type", "2", "thư tình"));
        assertThat(given.confidence()).doesNotContainKeys(Field.NUMBER, Field.DATE, Field.TYPE);
    }

    @Test
    void noRowMakesADocumentLessSecret() throws Exception {
        MetadataSheet sheet = csv("Tệp,Độ mật\na.pdf,không\n");
        Metadata read = Metadata.EMPTY.change().secrecy(Secrecy.SECRET).build();

        assertThat(sheet.apply(List.of(reading("a.pdf", read)))
                        .get(0)
                        .candidate()
                        .metadata()
                        .secrecy())
                .isEqualTo(Secrecy.SECRET);
    }

    @Test
    void aMarkNobodyKnowsCountsAsClassified() throws Exception {
        MetadataSheet sheet = csv("Tệp,Độ mật\na.pdf,A+\n");

        assertThat(only(sheet, "a.pdf").metadata().secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
    }

    @Test
    void aWorkbookIsReadWithItsDates() throws Exception {
        Path file = folder.resolve("bang.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            cells(sheet.createRow(0), "Tệp", "Số", "Ngày văn bản");
            Row row = sheet.createRow(1);
            cells(row, "a.pdf", "17-KH/TU");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 1, 5));
            row.getCell(2).setCellStyle(day);
            workbook.write(out);
        }

        Candidate given = only(MetadataSheet.read(file), "a.pdf");

        assertThat(given.metadata().number()).isEqualTo("17-KH/TU");
        assertThat(given.metadata().date()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void aTableWithoutAFileColumnIsRefused() {
        assertThatThrownBy(() -> csv("Số,Trích yếu\n17-KH/TU,Sơ kết\n"))
                .isInstanceOfSatisfying(
                        SheetException.class, e -> assertThat(e.finding()).isEqualTo(Finding.of("sheet.no-header")));
    }

    @Test
    void anOldEncodingIsRefusedRatherThanGuessed() throws IOException {
        Path file = folder.resolve("cu.csv");
        Files.write(file, "Tệp,Trích yếu\na.pdf,x\n".getBytes(Charset.forName("windows-1258")));

        assertThatThrownBy(() -> MetadataSheet.read(file))
                .isInstanceOfSatisfying(
                        SheetException.class, e -> assertThat(e.finding()).isEqualTo(Finding.of("sheet.not-utf8")));
    }

    private static void cells(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
