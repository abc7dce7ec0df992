package vn.eoffice.reports.round;

import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/** A filled form as a stored document. */
public record SubmittedTable(String form, DocumentId document) {

    public SubmittedTable {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(document, "document");
    }
}
