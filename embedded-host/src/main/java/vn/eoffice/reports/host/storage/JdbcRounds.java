package vn.eoffice.reports.host.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** The tables {@code reporting_round} and {@code round_unit}. */
final class JdbcRounds implements Rounds {

    private static final String UNITS = "select * from round_unit where round_id = ?";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final RoundRows rows;

    JdbcRounds(JdbcTemplate template, RoundRows rows) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.rows = rows;
    }

    @Override
    public Round save(Round round) {
        List<Object> values = rows.changeable(round);
        if (round.version() == 0) {
            jdbc.sql(RoundRows.INSERT)
                    .params(values)
                    .params(RoundRows.fixed(round))
                    .update();
        } else {
            int changed = jdbc.sql(RoundRows.UPDATE)
                    .params(values)
                    .params(round.id().value(), round.version())
                    .update();
            check(changed);
        }
        return round.withVersion(round.version() + 1);
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return jdbc.sql("select * from reporting_round where id = ?")
                .param(id.value())
                .query((row, index) -> rows.round(row))
                .optional();
    }

    @Override
    public List<Round> all() {
        return jdbc.sql("select * from reporting_round order by created_at desc, seq desc")
                .query((row, index) -> rows.round(row))
                .list();
    }

    @Override
    public void saveUnits(List<RoundUnit> units) {
        List<Object[]> added = units.stream()
                .filter(unit -> unit.version() == 0)
                .map(RoundUnitRows::columns)
                .toList();
        List<Object[]> changed = units.stream()
                .filter(unit -> unit.version() > 0)
                .map(RoundUnitRows::changes)
                .toList();
        try {
            template.batchUpdate(RoundUnitRows.INSERT, added);
        } catch (DuplicateKeyException e) {
            throw changedMeanwhile();
        }
        if (!changed.isEmpty()) {
            Arrays.stream(template.batchUpdate(RoundUnitRows.UPDATE, changed)).forEach(JdbcRounds::check);
        }
    }

    @Override
    public List<RoundUnit> units(RoundId round) {
        return template.query(UNITS + " order by unit", (row, index) -> RoundUnitRows.unit(round, row), round.value());
    }

    @Override
    public Optional<RoundUnit> unit(RoundId round, String unit) {
        return template
                .query(UNITS + " and unit = ?", (row, index) -> RoundUnitRows.unit(round, row), round.value(), unit)
                .stream()
                .findFirst();
    }

    private static void check(int rows) {
        if (rows == 0) {
            throw changedMeanwhile();
        }
    }

    private static ReportException changedMeanwhile() {
        return new ReportException(Problem.CONFLICT, "round.changed-meanwhile", "?");
    }
}
