package vn.eoffice.reports.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormShape;

/** The workbook a unit fills in: looks like the printed form, and lets only the cells to fill in be changed. */
public final class FormWorkbook {

    private FormWorkbook() {}

    /**
     * Writes a blank workbook.
     *
     * @param xlsx stays open
     */
    public static void write(FormDefinition form, Handout handout, OutputStream xlsx) {
        FormShape shape = new FormShape(PeriodWords.of(form, handout.period()));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new HandoutBook(workbook, shape, handout).make(new BlankContent(shape));
            workbook.write(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
