package vn.eoffice.reports.alfresco.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;

/** What a unit owes and how far it is as one line, and back. A line of an earlier version may lack its last values. */
final class UnitLines {

    private static final int VALUES = 17;
    private static final String BETWEEN_CODES = ", ";

    private UnitLines() {}

    static String write(RoundUnit unit) {
        return Line.of(
                unit.unit(),
                unit.version(),
                unit.name(),
                unit.group(),
                unit.state().code(),
                unit.lastDay(),
                unit.due(),
                unit.openUntil(),
                unit.reason(),
                unit.receivedAt(),
                unit.acceptedAt(),
                unit.onTime(),
                unit.missing().isEmpty() ? null : String.join(BETWEEN_CODES, unit.missing()),
                unit.reminders(),
                unit.level().code(),
                unit.submissions(),
                unit.returnUntil());
    }

    static RoundUnit read(RoundId round, String line) {
        List<String> values = new ArrayList<>(Line.read(line));
        values.addAll(Collections.nCopies(Math.max(0, VALUES - values.size()), null));
        return new RoundUnit(
                round,
                Long.parseLong(values.get(1)),
                values.get(0),
                values.get(2),
                values.get(3),
                UnitState.ofCode(values.get(4)).orElseThrow(),
                LocalDate.parse(values.get(5)),
                LocalDate.parse(values.get(6)),
                parsed(values.get(7), LocalDate::parse),
                parsed(values.get(16), LocalDate::parse),
                values.get(8),
                parsed(values.get(9), Instant::parse),
                parsed(values.get(10), Instant::parse),
                parsed(values.get(11), Boolean::valueOf),
                codes(values.get(12)),
                Integer.parseInt(values.get(13)),
                DueLevel.ofCode(values.get(14)).orElseThrow(),
                Integer.parseInt(values.get(15)));
    }

    private static <T> T parsed(String value, Function<String, T> parser) {
        return value == null ? null : parser.apply(value);
    }

    private static List<String> codes(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(BETWEEN_CODES));
    }
}
