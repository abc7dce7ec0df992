package vn.eoffice.reports.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.settings.Change.Effect;

class TableFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\nTU,\"Tỉnh ủy, Nam Sơn\"\n",
                "\uFEFFMã;Tên\r\nTU;Tỉnh ủy, Nam Sơn",
                "Place,Code,Name\n,TU,\"Tỉnh ủy, Nam Sơn\"",
                "MA\tTÊN\nTU\tTỉnh ủy, Nam Sơn",
                "Name;Code\n\"Tỉnh ủy, Nam Sơn\";TU\n;;\n",
                "\"code\",\"name\"\r\"TU\",\"Tỉnh ủy, Nam Sơn\"\r"
            })
    void aCsvFileIsReadWhateverItsSeparatorMarkAndLanguage(String text) {
        assertThat(read(text)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cells()).containsEntry("code", "TU").containsEntry("name", "Tỉnh ủy, Nam Sơn");
        });
    }

    @Test
    void aLineHasTheNumberItHasInTheFile() {
        assertThat(read("code,name\n\nA,\"một\nhai\"\nB,ba\n"))
                .extracting(TableRow::line)
                .containsExactly(3, 5);
    }

    @Test
    void aQuoteInsideQuotesIsWrittenTwice() {
        assertThat(read("code,name\nA,\"Ban \"\"Một\"\" tỉnh\"\n").get(0).cells())
                .containsEntry("name", "Ban \"Một\" tỉnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    'code,colour\\nA,đỏ'          # settings.unknown-column
                    'code,Mã\\nA,B'               # settings.column-twice
                    'name,place\\nA,B'            # settings.no-key-column
                    'code,name\\nA,B,C'           # settings.cell-without-column
                    'code,name\\nA,"B\\nC,D'      # settings.open-quote
                    '\\n\\n'                      # file.empty
                    """)
    void aFileThatIsNoSuchTableIsRefusedForAReason(String text, String key) {
        assertRefused(write(text.replace("\\n", "\n")), key);
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("x"), "code,name\nA,Tỉnh ủy".getBytes(StandardCharsets.UTF_16));

        assertRefused(file, "settings.not-utf-8");
    }

    @Test
    void aMillionLinesAreRefused() {
        assertRefused(write("code,name\n" + "A,B\n".repeat(1_000_000)), "settings.too-many-lines");
    }

    @Test
    void aMillionCommasOrQuotesAreRefused() {
        assertRefused(write("code,name\n" + ",".repeat(1_000_000)), "settings.too-many-cells");
        assertRefused(write("code,name\n" + "\"".repeat(1_000_001)), "settings.open-quote");
    }

    @Test
    void aFormulaInAWorkbookIsRefusedAtItsLine() throws IOException {
        Path file = folder.resolve("units.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row heading = workbook.createSheet().createRow(0);
            heading.createCell(0).setCellValue("Mã");
            heading.createCell(1).setCellValue("Tên");
            heading.createCell(2).setCellValue("Từ ngày");
            Row row = workbook.getSheetAt(0).createRow(4);
            row.createCell(0).setCellValue("UBND");
            row.createCell(1).setCellFormula("CONCATENATE(\"a\",\"b\")");
            row.createCell(2).setCellValue("01/07/2025");
            workbook.write(out);
        }

        Change change = new TestDesk()
                .settings()
                .preview(TableName.UNITS, TableFile.read(file, TableName.UNITS), TestDirectory.ADMINISTRATOR)
                .changes()
                .get(0);

        assertThat(change.line()).isEqualTo(5);
        assertThat(change.problems()).extracting(LineProblem::code).containsExactly("settings.formula");
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() {
        assertRefused(write("PK\u0003\u0004 nothing"), "file.damaged");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTableTakenAwayAsAFileIsTheSameTable(TableFormat format) throws IOException {
        SettingsDesk desk = new TestDesk().settings();
        for (TableName table : TableName.values()) {
            for (Locale language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                desk.export(table, format, language, out, TestDirectory.ADMINISTRATOR);
                Path file = Files.write(folder.resolve(table + "-" + language), out.toByteArray());

                List<TableRow> rows = TableFile.read(file, table);
                Preview preview = desk.preview(table, rows, TestDirectory.ADMINISTRATOR);

                assertThat(rows)
                        .hasSameSizeAs(
                                desk.content(table, TestDirectory.ADMINISTRATOR).rows());
                assertThat(preview.changes()).as(file.toString()).allMatch(one -> one.effect() == Effect.UNCHANGED);
            }
        }
    }

    private void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> TableFile.read(file, TableName.UNITS))
                .satisfies(e -> assertThat(((ReportException) e).key()).isEqualTo(key));
    }

    private List<TableRow> read(String text) {
        return TableFile.read(write(text), TableName.UNITS);
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("table.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
