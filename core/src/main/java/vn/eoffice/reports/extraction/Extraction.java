package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;

/**
 * What was read from one document.
 *
 * @param confidence from 0 to 1; only of fields that were read
 * @param places where a field was read, so that a clerk can be shown it
 */
public record Extraction(
        DocumentKind kind,
        Metadata metadata,
        List<Finding> findings,
        Map<Field, Double> confidence,
        Map<Field, Place> places) {

    /**
     * A stretch of the document's text.
     *
     * @param start offset of the first character in the text that was read
     * @param end offset behind the last character
     */
    public record Place(int start, int end) {}

    public Extraction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metadata, "metadata");
        findings = List.copyOf(findings);
        confidence = Map.copyOf(confidence);
        places = Map.copyOf(places);
    }

    /** The same with one more finding. */
    public Extraction with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new Extraction(kind, metadata, all, confidence, places);
    }
}
