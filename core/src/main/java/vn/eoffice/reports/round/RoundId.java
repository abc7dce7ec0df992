package vn.eoffice.reports.round;

import vn.eoffice.reports.document.DocumentId;

/** Identity of a round: opaque, never reused. ACS takes it as the node's own id. */
public record RoundId(String value) {

    public RoundId {
        new DocumentId(value);
    }

    /** Whether a text could be one; not so null. */
    static boolean isValid(String text) {
        return text != null && DocumentId.isValid(text);
    }

    /** A new identity. */
    public static RoundId random() {
        return new RoundId(DocumentId.random().value());
    }

    /** The round as the journal names it. */
    DocumentId journal() {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
