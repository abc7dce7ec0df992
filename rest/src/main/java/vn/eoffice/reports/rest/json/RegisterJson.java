package vn.eoffice.reports.rest.json;

import vn.eoffice.reports.register.Register;

/** A book of numbers. */
public record RegisterJson(String id, String direction, String unit, String period) {

    /** Shows a register. */
    public static RegisterJson of(Register register) {
        return new RegisterJson(register.id(), register.direction().code(), register.unit(), register.period());
    }
}
