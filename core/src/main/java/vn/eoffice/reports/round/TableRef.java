package vn.eoffice.reports.round;

import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/**
 * A unit's table that is stored.
 *
 * @param sha256 of its file, by which it is known what it holds
 */
record TableRef(String unit, DocumentId document, String sha256) {

    TableRef {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(sha256, "sha256");
    }
}
