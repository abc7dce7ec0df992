package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;

/** Units of rounds as rows. */
final class RoundUnitRows {

    static final String INSERT =
            """
            insert into round_unit (round_id, unit, version, name, unit_group, state, last_day, due, open_until, return_until,
                reason, received_at, accepted_at, on_time, missing, reminders, due_level, submissions)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String UPDATE =
            """
            update round_unit set version = version + 1, state = ?, due = ?, open_until = ?, return_until = ?,
                reason = ?, received_at = ?, accepted_at = ?, on_time = ?, missing = ?, reminders = ?, due_level = ?, submissions = ?
            where round_id = ? and unit = ? and version = ?""";

    private static final String BLANK = " ";

    private RoundUnitRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] columns(RoundUnit unit) {
        return new Object[] {
            unit.round().value(),
            unit.unit(),
            Columns.text(unit.name()),
            unit.group(),
            unit.state().name(),
            unit.lastDay(),
            unit.due(),
            unit.openUntil(),
            unit.returnUntil(),
            Columns.text(unit.reason()),
            Columns.of(unit.receivedAt()),
            Columns.of(unit.acceptedAt()),
            unit.onTime(),
            String.join(BLANK, unit.missing()),
            unit.reminders(),
            unit.level().name(),
            unit.submissions()
        };
    }

    /** What {@link #UPDATE} takes. */
    static Object[] changes(RoundUnit unit) {
        return new Object[] {
            unit.state().name(),
            unit.due(),
            unit.openUntil(),
            unit.returnUntil(),
            Columns.text(unit.reason()),
            Columns.of(unit.receivedAt()),
            Columns.of(unit.acceptedAt()),
            unit.onTime(),
            String.join(BLANK, unit.missing()),
            unit.reminders(),
            unit.level().name(),
            unit.submissions(),
            unit.round().value(),
            unit.unit(),
            unit.version()
        };
    }

    static RoundUnit unit(RoundId round, ResultSet row) throws SQLException {
        String missing = row.getString("missing");
        return new RoundUnit(
                round,
                row.getLong("version"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("unit_group"),
                UnitState.valueOf(row.getString("state")),
                Columns.date(row, "last_day"),
                Columns.date(row, "due"),
                Columns.date(row, "open_until"),
                Columns.date(row, "return_until"),
                row.getString("reason"),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "accepted_at"),
                row.getObject("on_time", Boolean.class),
                missing.isEmpty() ? List.of() : List.of(missing.split(BLANK)),
                row.getInt("reminders"),
                DueLevel.valueOf(row.getString("due_level")),
                row.getInt("submissions"));
    }
}
