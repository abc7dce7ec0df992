package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SampleFiles;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TikaTextSource;

/** What units hand in, one by one or as a zip file, read and put to a round. */
class SentFilesTest {

    private static final String UNIT = "DU-BINHKHE";
    private static final Forms FORMS = Forms.shipped();
    private static final TextLimits LIMITS = TextLimits.DEFAULT.withMaxOcrTime(Duration.ZERO);

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();
    private final SentFiles files = new SentFiles(
            new FileReading(new TikaTextSource(LIMITS), DocumentReader.standard()), new WorkbookReader(FORMS));

    @TempDir
    Path folder;

    @Test
    void aZipFileIsReadFileByFile() throws IOException {
        List<SentFile> sent = zipped(Map.of(
                "bao-cao.docx", report(),
                "bieu-1B.xlsx", handedOut("1B", UNIT),
                "bieu-13B.xlsx", handedOut("13B", UNIT)));

        assertThat(sent)
                .extracting(SentFile::fileName)
                .containsExactlyInAnyOrder("bao-cao.docx", "bieu-1B.xlsx", "bieu-13B.xlsx");
        assertThat(submit(sent).state()).isEqualTo(SubmissionState.RECEIVED);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreTaken() throws IOException {
        Path broken = Files.writeString(folder.resolve("hong.xlsx"), "PK không phải bảng tính", StandardCharsets.UTF_8);

        Submission taken = submit(zipped(Map.of("bao-cao.docx", report(), "bieu-1B.xlsx", broken)));

        assertThat(taken.state()).isEqualTo(SubmissionState.INCOMPLETE);
        assertThat(taken.report()).isNotNull();
        assertThat(taken.refusals()).extracting(Refusal::fileName).containsExactly("bieu-1B.xlsx");
    }

    @Test
    void aWorkbookThatShowsNoFormIsNamedWithItsReason() throws IOException {
        FilledBook other = FilledBook.of("1B");
        other.workbook().removeSheetAt(1);
        other.sheet().forEach(row -> row.forEach(cell -> cell.setBlank()));
        other.text("A1", "Danh sách xe công vụ");

        List<SentFile> sent = one(other.saveAsIs(folder));

        assertThat(sent).singleElement().satisfies(file -> {
            assertThat(file.refusal().code()).isEqualTo("workbook.no-form");
            assertThat(file.claim()).isNull();
        });
    }

    @Test
    void aWorkbookOfAnotherUnitIsRefusedByItsStamp() throws IOException {
        Submission refused = submit(one(handedOut("1B", "DU-ANLAO")));

        assertThat(refused.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(refused.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("round.file.wrong-unit");
    }

    @Test
    void aWorkbookTypedAnewIsRefusedByTheUnitAboveItsTable() throws IOException {
        FilledBook book =
                FilledBook.of(FORMS.form("1B"), Handout.BLANK).text("A1", "Đơn vị báo cáo: Đảng ủy xã An Lão");

        assertThat(submit(one(withoutStamp(book))).refusals())
                .extracting(refusal -> refusal.reason().code(), refusal -> refusal.reason()
                        .arguments())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "round.file.wrong-unit", List.of("Đảng ủy xã An Lão", "Đảng ủy xã Bình Khê")));
    }

    @Test
    void aWorkbookTypedAnewIsRefusedByThePeriodInItsTitle() throws IOException {
        FilledBook book =
                FilledBook.of(FORMS.form("1B"), Handout.BLANK).text("A1", "Đơn vị báo cáo: Đảng ủy xã Bình Khê");
        book.cell("A3").setCellValue("KẾT QUẢ QUÁN TRIỆT TỪ NGÀY 01/7/2024 ĐẾN NGÀY 31/5/2025");

        assertThat(submit(one(withoutStamp(book))).refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("round.file.wrong-period");
    }

    @Test
    void aWorkbookTypedAnewForTheRightUnitAndPeriodIsTaken() throws IOException {
        FilledBook book = FilledBook.of(FORMS.form("1B"), Handout.BLANK)
                .begun()
                .text("A1", "Đơn vị báo cáo: Đảng ủy xã Bình Khê");

        assertThat(submit(one(withoutStamp(book))).refusals()).isEmpty();
    }

    @Test
    void aWorkbookOfExcel2003IsATableToo() throws IOException {
        Path xls = folder.resolve("bieu-1B.xls");
        try (HSSFWorkbook old = new HSSFWorkbook();
                var out = Files.newOutputStream(xls)) {
            Sheet sheet = old.createSheet("Biểu 1B");
            for (Row row : FilledBook.of("1B").sheet()) {
                Row copy = sheet.createRow(row.getRowNum());
                row.forEach(cell -> copy.createCell(cell.getColumnIndex())
                        .setCellValue(
                                cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                                        ? cell.getStringCellValue()
                                        : ""));
            }
            old.write(out);
        }

        assertThat(one(xls))
                .singleElement()
                .satisfies(file -> assertThat(file.claim().form()).isEqualTo("1B"));
    }

    @Test
    void aReportSaysWhoseItIsAndWhichTimeItCovers() throws IOException {
        assertThat(one(report())).singleElement().satisfies(file -> {
            assertThat(file.claim().isReport()).isTrue();
            assertThat(file.claim().body()).isEqualTo("Đảng ủy xã Bình Khê");
            assertThat(file.claim().period())
                    .isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)));
        });
    }

    private Submission submit(List<SentFile> sent) {
        return office.submit(round, UNIT, RoundOffice.BINH_KHE, sent.toArray(SentFile[]::new));
    }

    private List<SentFile> one(Path file) throws IOException {
        return files.read(new Upload(file.getFileName().toString(), file), folder.resolve("unpacked"));
    }

    private List<SentFile> zipped(Map<String, Path> parts) throws IOException {
        Path zip = folder.resolve("bao-cao.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, Path> part : new LinkedHashMap<>(parts).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                Files.copy(part.getValue(), out);
            }
        }
        return one(zip);
    }

    private Path report() {
        return SampleFiles.docx(
                folder.resolve("bao-cao.docx"),
                List.of(
                        "ĐẢNG BỘ TỈNH NAM SƠN",
                        "ĐẢNG ỦY XÃ BÌNH KHÊ",
                        "*",
                        "Số 12-BC/ĐU",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Bình Khê, ngày 20 tháng 5 năm 2026",
                        "BÁO CÁO",
                        "kết quả công tác từ ngày 01/7/2025 đến ngày 31/5/2026",
                        "-----",
                        "I. KẾT QUẢ",
                        "Đã xong."));
    }

    private Path handedOut(String form, String unit) {
        Handout handout = new Handout(
                round.id().value(),
                "Đợt",
                unit,
                "Đảng ủy xã Bình Khê",
                round.terms().period());
        return FilledBook.of(FORMS.form(form), handout).begun().save(folder);
    }

    private Path withoutStamp(FilledBook book) {
        book.workbook().removeSheetAt(book.workbook().getSheetIndex("_bieu"));
        return book.saveAsIs(folder);
    }
}
