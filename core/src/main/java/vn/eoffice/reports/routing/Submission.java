package vn.eoffice.reports.routing;

import java.time.Duration;
import java.util.Objects;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

/**
 * A clerk's wish to have a draft signed.
 *
 * @param reviewer null when it goes to the signer at once
 * @param signer null for the leader of the issuing unit, when it has only one
 * @param stepTime how long each desk has; null for the office's usual time
 */
public record Submission(DocumentId document, Authority reviewer, Authority signer, Duration stepTime) {

    public Submission {
        Objects.requireNonNull(document, "document");
    }
}
