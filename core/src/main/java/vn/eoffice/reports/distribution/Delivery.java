package vn.eoffice.reports.distribution;

import java.time.Instant;
import java.util.Objects;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

/**
 * One copy of a distributed document, or a line of its distribution list that led to none.
 *
 * @param id opaque, unique
 * @param line the line of Nơi nhận it comes from
 * @param recipient who receives it; null for an unknown line and for the archive copy
 * @param recipientName as shown to people
 * @param sentAt when the copy was sent
 * @param acknowledgedAt null until receipt was acknowledged
 * @param acknowledgedBy user id; null until then
 */
public record Delivery(
        String id,
        DocumentId document,
        RecipientLine line,
        Authority recipient,
        String recipientName,
        State state,
        Instant sentAt,
        Instant acknowledgedAt,
        String acknowledgedBy) {

    /** What became of a copy. */
    public enum State {
        /** Lies in the recipient's inbox. */
        SENT,
        /** The recipient has acknowledged it. */
        ACKNOWLEDGED,
        /** Addressed to a body outside the system: to be sent by other ways. */
        EXTERNAL,
        /** Nobody known by that name: a clerk has to decide. */
        UNKNOWN,
        /** The archive copy. */
        ARCHIVE,
        /** Taken back by a recall. */
        RECALLED
    }

    public Delivery {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(recipientName, "recipientName");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(sentAt, "sentAt");
        if ((acknowledgedAt == null) != (acknowledgedBy == null)) {
            throw new IllegalArgumentException("a receipt has a time and a person");
        }
    }

    /** The same copy, acknowledged. */
    public Delivery acknowledged(String userId, Instant at) {
        return new Delivery(id, document, line, recipient, recipientName, State.ACKNOWLEDGED, sentAt, at, userId);
    }

    /** The same copy, taken back. */
    public Delivery recalled() {
        return new Delivery(
                id, document, line, recipient, recipientName, State.RECALLED, sentAt, acknowledgedAt, acknowledgedBy);
    }

    /** Whether it lies, or lay, in somebody's inbox. */
    public boolean isInbox() {
        return state == State.SENT || state == State.ACKNOWLEDGED || state == State.RECALLED;
    }
}
