package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.RoundTerms;

/** Rounds as rows. */
final class RoundRows {

    static final String INSERT =
            """
            insert into reporting_round (version, state, terms, resolved_on, opened_at, closed_at, reason, classified,
                id, plan_id, unit, created_by, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String UPDATE =
            """
            update reporting_round set version = ?, state = ?, terms = ?, resolved_on = ?, opened_at = ?,
                closed_at = ?, reason = ?, classified = ?
            where id = ? and version = ?""";

    private final Json json;

    RoundRows(Json json) {
        this.json = json;
    }

    /** What {@link #UPDATE} takes before the id and the version that was read; its own version is the next. */
    List<Object> changeable(Round round) {
        return Arrays.asList(
                round.version() + 1,
                round.state().name(),
                Columns.text(json.write(round.terms())),
                round.resolvedOn(),
                Columns.of(round.openedAt()),
                Columns.of(round.closedAt()),
                Columns.text(round.reason()),
                round.classified());
    }

    /** What {@link #INSERT} takes after that. */
    static List<Object> fixed(Round round) {
        return List.of(
                round.id().value(),
                round.plan().value(),
                round.unit(),
                round.createdBy(),
                Columns.of(round.createdAt()));
    }

    Round round(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getString("id")),
                row.getLong("version"),
                RoundState.valueOf(row.getString("state")),
                new DocumentId(row.getString("plan_id")),
                row.getString("unit"),
                row.getBoolean("classified"),
                json.read(row.getString("terms"), RoundTerms.class),
                row.getString("created_by"),
                Columns.instant(row, "created_at"),
                Columns.date(row, "resolved_on"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "closed_at"),
                row.getString("reason"));
    }
}
