package vn.eoffice.reports.importer.plan;

import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.importer.reading.Reading;

/**
 * A document of the archive and what is to become of it.
 *
 * @param identity identity key; null when issuer, number or date is unknown
 * @param doubtful fields somebody should look at
 * @param findings all that is to be said of it, the reason of a refusal too
 * @param duplicateOf the document it is like: a name in the archive, or an id on the server; null for none
 * @param status it gets on the server
 */
public record Planned(
        Reading reading,
        Decision decision,
        String identity,
        List<Field> doubtful,
        List<Finding> findings,
        String duplicateOf,
        DocumentStatus status) {

    public Planned {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(status, "status");
        doubtful = List.copyOf(doubtful);
        findings = List.copyOf(findings);
    }

    /** Its name in the archive. */
    public String name() {
        return reading.name();
    }

    /** Whether only people named one by one may know of it. */
    public boolean isClassified() {
        return reading.candidate() != null
                && reading.candidate().metadata().secrecy().isClassified();
    }
}
