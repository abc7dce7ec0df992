package vn.eoffice.reports.register;

import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberSeries;
import vn.eoffice.reports.number.NumberShape;

/**
 * The series a document takes its number from, and how the number is printed.
 *
 * @param year inside the number of a legal normative document; null otherwise
 * @param issuer code in the number, with what follows it
 */
record NumberPlan(Unit unit, NumberSeries series, NumberShape shape, Integer year, String issuer) {

    DocumentNumber number(int serial) {
        return new DocumentNumber(shape, serial, "", year, shape == NumberShape.LETTER ? null : series.type(), issuer);
    }

    Register register() {
        return Register.of(Register.Direction.OUTGOING, unit.code(), series.period());
    }
}
