package vn.eoffice.reports.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/**
 * One thing that was done to a document, a round or a setting.
 *
 * @param by user id of who did it; {@code system} for timers
 * @param details in plain words by name ({@code reason}, {@code number}); never the document's own text
 */
public record JournalEntry(Instant at, String by, Action action, DocumentId document, Map<String, String> details) {

    /** What can be done; the code is the key of its message. */
    public enum Action {
        FILED,
        CHANGED,
        CONTENT_REPLACED,
        DELETED,
        SUBMITTED,
        REVIEWED,
        APPROVED,
        RETURNED,
        RESUBMITTED,
        DELEGATED,
        WITHDRAWN,
        ESCALATED,
        NUMBERED,
        NUMBER_VOIDED,
        DISTRIBUTED,
        ACKNOWLEDGED,
        RECALLED,
        ARCHIVED,
        ROUND_PREPARED,
        ROUND_CHANGED,
        ROUND_OPENED,
        ROUND_CLOSED,
        ROUND_REOPENED,
        ROUND_CANCELLED,
        REPORTED,
        REPORT_REFUSED,
        REPORT_ACCEPTED,
        REPORT_RETURNED,
        NOTHING_REPORTED,
        EXEMPTED,
        EXEMPTION_ENDED,
        UNLOCKED,
        REMINDED,
        DEADLINE_MOVED,
        /** The registers were looked through. */
        AUDITED,
        /** A row of a table of the settings. */
        SETTING_CHANGED;

        /** Whether everybody who may read the document may know of it. */
        public boolean isPublic() {
            return switch (this) {
                case NUMBERED, DISTRIBUTED, RECALLED, ARCHIVED -> true;
                default -> false;
            };
        }
    }

    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(document, "document");
        details = Map.copyOf(details);
    }
}
