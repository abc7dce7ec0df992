package vn.eoffice.reports.host.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.workflow.TaskBoard;

/** The table {@code routing_task}; takes part in the caller's transaction, which is the engine's too. */
public final class RoutingTaskTable implements TaskBoard {

    private static final RowMapper<RoutingTask> TASK = (row, index) -> task(row);
    private static final String SELECT = "select * from routing_task where ";

    private static final String MOST_URGENT_FIRST = " order by urgency, due_at, task_id";

    /**
     * One owner's part of an inbox, read from the index alone and in its order, so that a page sorts no whole inboxes
     * and fetches no rows that it leaves out. The parts are not wrapped in a derived table: H2 then keeps the limit of
     * an earlier page.
     */
    private static final String ONE_DESK = "(select owner, urgency, due_at, task_id from routing_task where owner = ?"
            + " order by owner, urgency, due_at, task_id limit ?)";

    private final JdbcTemplate jdbc;

    public RoutingTaskTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a task on its desk.
     *
     * @throws ReportException CONFLICT when another transaction has started to route the document meanwhile
     */
    @Override
    public void opened(RoutingTask task) {
        try {
            insert(task);
        } catch (DuplicateKeyException e) {
            throw underway();
        }
    }

    private void insert(RoutingTask task) {
        jdbc.update(
                "insert into routing_task (task_id, document_id, step, owner, initiator, created_at, due_at, urgency)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                task.document().value(),
                task.step().code(),
                task.owner().code(),
                task.initiator(),
                utc(task.createdAt()),
                utc(task.dueAt()),
                urgency(task.level()));
    }

    @Override
    public void moved(String taskId, Authority owner) {
        jdbc.update("update routing_task set owner = ? where task_id = ?", owner.code(), taskId);
    }

    @Override
    public void escalated(DocumentId document, DueLevel level) {
        jdbc.update("update routing_task set urgency = ? where document_id = ?", urgency(level), document.value());
    }

    /**
     * Takes a task off.
     *
     * @throws ReportException NOT_FOUND when another transaction has done so meanwhile, before a number is taken for
     *     nothing
     */
    @Override
    public void closed(String taskId) {
        if (jdbc.update("delete from routing_task where task_id = ?", taskId) == 0) {
            throw gone(taskId);
        }
    }

    Optional<RoutingTask> find(String taskId) {
        return jdbc.query(SELECT + "task_id = ?", TASK, taskId).stream().findFirst();
    }

    Optional<RoutingTask> find(DocumentId document) {
        return jdbc.query(SELECT + "document_id = ?", TASK, document.value()).stream()
                .findFirst();
    }

    Page<RoutingTask> of(Set<Authority> owners, PageRequest page) {
        Object[] codes = owners.stream().map(Authority::code).sorted().toArray();
        Long total = jdbc.queryForObject(
                "select count(*) from routing_task where owner in " + anyOf(codes.length), Long.class, codes);
        Object[] ids = idsOf(codes, page).toArray();
        List<RoutingTask> tasks = ids.length == 0
                ? List.of()
                : jdbc.query(SELECT + "task_id in " + anyOf(ids.length) + MOST_URGENT_FIRST, TASK, ids);
        return new Page<>(tasks, page.skip(), total == null ? 0 : total);
    }

    private List<String> idsOf(Object[] owners, PageRequest page) {
        String desks = String.join(" union all ", Collections.nCopies(owners.length, ONE_DESK));
        List<Object> arguments = new ArrayList<>();
        for (Object owner : owners) {
            Collections.addAll(arguments, owner, page.skip() + page.max());
        }
        Collections.addAll(arguments, page.max(), page.skip());
        return jdbc.query(
                desks + MOST_URGENT_FIRST + " limit ? offset ?",
                (row, index) -> row.getString("task_id"),
                arguments.toArray());
    }

    private static String anyOf(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    static ReportException gone(String taskId) {
        return new ReportException(Problem.NOT_FOUND, "task.not-found", taskId);
    }

    static ReportException underway() {
        return new ReportException(Problem.CONFLICT, "document.not-open", DocumentStatus.IN_REVIEW.code());
    }

    private static RoutingTask task(ResultSet row) throws SQLException {
        return new RoutingTask(
                row.getString("task_id"),
                new DocumentId(row.getString("document_id")),
                RoutingStep.ofCode(row.getString("step")).orElseThrow(),
                Authority.parse(row.getString("owner")),
                row.getString("initiator"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                DueLevel.values()[DueLevel.SPECIAL_RED.ordinal() - row.getInt("urgency")]);
    }

    private static int urgency(DueLevel level) {
        return DueLevel.SPECIAL_RED.ordinal() - level.ordinal();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
