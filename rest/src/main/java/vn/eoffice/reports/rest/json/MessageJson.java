package vn.eoffice.reports.rest.json;

import java.time.Instant;
import vn.eoffice.reports.notice.DeskMessage;

/** A notice on a person's desk. */
public record MessageJson(Instant at, String subject, String body, String documentId) {

    /** Shows a desk message. */
    public static MessageJson of(DeskMessage message) {
        return new MessageJson(
                message.at(), message.subject(), message.body(), message.about().value());
    }
}
