package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import vn.eoffice.reports.annex.form.FormCheck;
import vn.eoffice.reports.annex.form.FormShape;

/** Runs the checks that need nothing but the form itself. */
record OwnChecks(FormShape shape, BigDecimal[][] numbers, Findings findings, CellPlaces places) {

    void run() {
        for (FormCheck check : shape.form().checks()) {
            if (CheckRun.isWithin(check)) {
                new CheckRun(
                                shape,
                                check,
                                (reference, row) -> numbers[shape.row(reference.row() == null ? row : reference.row())][
                                        shape.column(reference.column())])
                        .run(findings, places);
            }
        }
    }
}
