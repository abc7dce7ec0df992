package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.Refusal;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.SubmissionState;
import vn.eoffice.reports.round.SubmittedTable;

/** The table {@code round_submission}. */
final class JdbcSubmissions implements Submissions {

    private static final String UPDATE =
            "update round_submission set state = ?, reasons = ? where round_id = ? and unit = ? and number = ?";

    private static final String INSERT =
            """
            insert into round_submission (round_id, unit, number, state, received_at, sent_by, nothing, report_id,
                filled, refusals, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final List<String> STANDING = Arrays.stream(SubmissionState.values())
            .filter(SubmissionState::stands)
            .map(SubmissionState::name)
            .toList();

    private final JdbcClient jdbc;
    private final Json json;

    JdbcSubmissions(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A version that was stored before can only have another state and reasons. */
    @Override
    public void save(Submission sent) {
        String reasons = Columns.text(json.write(sent.reasons()));
        int known = jdbc.sql(UPDATE)
                .params(sent.state().name(), reasons, sent.round().value(), sent.unit(), sent.number())
                .update();
        if (known == 0) {
            jdbc.sql(INSERT)
                    .params(Arrays.asList(
                            sent.round().value(),
                            sent.unit(),
                            sent.number(),
                            sent.state().name(),
                            Columns.of(sent.receivedAt()),
                            sent.by(),
                            sent.nothing(),
                            sent.report() == null ? null : sent.report().value(),
                            json.write(sent.tables()),
                            Columns.text(json.write(sent.refusals())),
                            reasons))
                    .update();
        }
    }

    @Override
    public List<Submission> of(RoundId round, String unit) {
        return jdbc.sql("select * from round_submission where round_id = ? and unit = ? order by number desc")
                .params(round.value(), unit)
                .query((row, index) -> submission(round, row))
                .list();
    }

    @Override
    public List<Submission> standing(RoundId round) {
        return jdbc.sql("select * from round_submission where round_id = :round and state in (:states) order by unit")
                .param("round", round.value())
                .param("states", STANDING)
                .query((row, index) -> submission(round, row))
                .list();
    }

    private Submission submission(RoundId round, ResultSet row) throws SQLException {
        String report = row.getString("report_id");
        return new Submission(
                round,
                row.getString("unit"),
                row.getInt("number"),
                SubmissionState.valueOf(row.getString("state")),
                Columns.instant(row, "received_at"),
                row.getString("sent_by"),
                row.getBoolean("nothing"),
                report == null ? null : new DocumentId(report),
                List.of(json.read(row.getString("filled"), SubmittedTable[].class)),
                List.of(json.read(row.getString("refusals"), Refusal[].class)),
                List.of(json.read(row.getString("reasons"), String[].class)));
    }
}
