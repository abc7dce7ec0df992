package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.round.RoundUnit;

/** What one unit owes in a round and how far it is today. */
public record RoundUnitJson(
        String unit,
        String name,
        String group,
        String state,
        LocalDate lastDay,
        LocalDate due,
        LocalDate openUntil,
        String reason,
        Instant receivedAt,
        Instant acceptedAt,
        Boolean onTime,
        List<String> missing,
        int reminders,
        String level,
        int submissions) {

    /** Shows a unit as it is on a day. */
    public static RoundUnitJson of(RoundUnit unit, LocalDate today) {
        return new RoundUnitJson(
                unit.unit(),
                unit.name(),
                unit.group(),
                unit.stateOn(today).code(),
                unit.lastDay(),
                unit.due(),
                unit.openUntil(),
                unit.reason(),
                unit.receivedAt(),
                unit.acceptedAt(),
                unit.onTime(),
                unit.missing(),
                unit.reminders(),
                unit.level().code(),
                unit.submissions());
    }
}
