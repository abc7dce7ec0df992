package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.util.List;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.routing.RoutingTask;

/**
 * A document on somebody's desk.
 *
 * @param owner a code such as {@code user:lan}
 * @param outcomes what may be decided
 */
public record TaskJson(
        String id,
        String step,
        String owner,
        String initiator,
        Instant createdAt,
        Instant dueAt,
        String level,
        List<String> outcomes,
        DocumentSummary document) {

    /** Shows a task and the document it is about. */
    public static TaskJson of(RoutingTask task, Document document) {
        return new TaskJson(
                task.id(),
                task.step().code(),
                task.owner().code(),
                task.initiator(),
                task.createdAt(),
                task.dueAt(),
                task.level().code(),
                task.step().verdicts().stream()
                        .sorted()
                        .map(verdict -> verdict.code())
                        .toList(),
                DocumentSummary.of(document));
    }
}
