package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import vn.eoffice.reports.deadline.SpecialDay;

/** A holiday, or a day worked in exchange for another. */
public record SpecialDayJson(LocalDate date, String kind, String name) {

    /** Shows a day. */
    public static SpecialDayJson of(SpecialDay day) {
        return new SpecialDayJson(day.date(), Codes.of(day.kind()), day.name());
    }
}
