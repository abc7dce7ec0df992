package vn.eoffice.reports.annex.sheet;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.ReportException;

/** Runs its seeds as a plain test; with JAZZER_FUZZ=1 it searches for workbooks that break the reader. */
class WorkbookFuzzTest {

    private static final WorkbookReader READER = new WorkbookReader(Forms.shipped());

    @FuzzTest
    void everyFileIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        boolean sheet = data.consumeBoolean();
        Path file = Files.createTempFile("fuzz", ".xlsx");
        try {
            if (sheet) {
                OtherFormats.zip(
                        file,
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"1\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"s.xml\"/></Relationships>",
                        "xl/s.xml",
                        "<row r=\"1\"><c t=\"inlineStr\"><is><t>Hội nghị quán triệt</t></is></c></row>"
                                + data.consumeRemainingAsString());
            } else {
                Files.write(file, data.consumeRemainingAsBytes());
            }
            READER.read(file);
        } catch (ReportException e) {
            if (e.getMessage() == null) {
                throw new AssertionError("a refusal without a reason", e);
            }
        } finally {
            Files.delete(file);
        }
    }
}
