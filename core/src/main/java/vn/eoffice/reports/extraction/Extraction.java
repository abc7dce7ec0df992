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

    /** How sure every field that files a document must be, for nobody to have to look: 98 in 100 are right then. */
    public static final double SURE = 0.9;

    private static final List<Field> FILED_BY =
            List.of(Field.KIND, Field.TYPE, Field.NUMBER, Field.ISSUING_BODY, Field.DATE, Field.SUBJECT);

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

    /**
     * Whether the document may be filed without a person: nothing of what files it is in doubt.
     *
     * @param threshold from 0 to 1; {@link #SURE} unless an office knows better
     */
    public boolean isSure(double threshold) {
        return doubts(threshold).isEmpty();
    }

    /**
     * What was not read surely enough of kind, type, issuer, whole date, subject, and the number unless it was left blank.
     *
     * @param threshold from 0 to 1
     */
    public List<Field> doubts(double threshold) {
        boolean blank = metadata.number() == null && metadata.symbol() != null;
        return FILED_BY.stream()
                .filter(field -> switch (field) {
                    case NUMBER -> !blank && !isSure(field, threshold);
                    case DATE -> metadata.date() == null || !isSure(field, threshold);
                    default -> !isSure(field, threshold);
                })
                .toList();
    }

    private boolean isSure(Field field, double threshold) {
        return confidence.containsKey(field) && confidence.get(field) >= threshold;
    }
}
