package vn.eoffice.reports.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a document stands on its way. */
public enum DocumentStatus {
    /** Filed, may be changed and routed. */
    DRAFT("draft"),
    /** On somebody's desk for review or signature. */
    IN_REVIEW("in-review"),
    /** Sent back with a reason, waits for a revision. */
    RETURNED("returned"),
    /** Signed, waits for its number. */
    APPROVED("approved"),
    /** Numbered; from here on it cannot be changed. */
    ISSUED("issued"),
    /** Copies sent. */
    DISTRIBUTED("distributed"),
    /** Closed; or filed from elsewhere as a reference. */
    ARCHIVED("archived"),
    /** Taken back after it was issued, with a reason. */
    RECALLED("recalled");

    private final String code;

    DocumentStatus(String code) {
        this.code = code;
    }

    /** The word of the HTTP contract and of the content model. */
    public String code() {
        return code;
    }

    /** Whether metadata and file may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a document may go from here to there in one step. */
    public boolean mayBecome(DocumentStatus next) {
        return successors().contains(next);
    }

    private Set<DocumentStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, ARCHIVED);
            case IN_REVIEW -> EnumSet.of(RETURNED, APPROVED, DRAFT);
            case RETURNED -> EnumSet.of(IN_REVIEW, DRAFT);
            case APPROVED -> EnumSet.of(ISSUED);
            case ISSUED -> EnumSet.of(DISTRIBUTED, ARCHIVED, RECALLED);
            case DISTRIBUTED -> EnumSet.of(ARCHIVED, RECALLED);
            case ARCHIVED -> EnumSet.of(RECALLED);
            case RECALLED -> EnumSet.noneOf(DocumentStatus.class);
        };
    }

    /** The status with that {@link #code()}. */
    public static Optional<DocumentStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
