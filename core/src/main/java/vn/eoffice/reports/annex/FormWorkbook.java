package vn.eoffice.reports.annex;

import java.io.OutputStream;
import vn.eoffice.reports.annex.form.FormDefinition;

/** The workbook a unit fills in: looks like the printed form, and lets only the cells to fill in be changed. */
public final class FormWorkbook {

    private FormWorkbook() {}

    /**
     * Writes a blank workbook.
     *
     * @param xlsx stays open
     */
    public static void write(FormDefinition form, Handout handout, OutputStream xlsx) {
        throw new UnsupportedOperationException(form + "" + handout + xlsx);
    }
}
