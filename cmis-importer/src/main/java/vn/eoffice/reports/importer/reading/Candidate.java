package vn.eoffice.reports.importer.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.Field;

/**
 * A document of the archive with what is known of it.
 *
 * @param content its {@code name} is the file's own name
 * @param confidence of the fields that were read or given; 1 where the spreadsheet gave the value
 * @param findings what a clerk should know of it
 * @param archiveFile the file (hồ sơ) it is kept in, as the spreadsheet says; null when it does not
 */
public record Candidate(
        FileContent content,
        DocumentKind kind,
        Metadata metadata,
        Map<Field, Double> confidence,
        List<Finding> findings,
        String archiveFile) {

    private static final List<Field> FILED_BY =
            List.of(Field.KIND, Field.TYPE, Field.NUMBER, Field.ISSUING_BODY, Field.DATE, Field.SUBJECT);

    public Candidate {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metadata, "metadata");
        confidence = Map.copyOf(confidence);
        findings = List.copyOf(findings);
    }

    /** What was read of a file, before the spreadsheet is asked. */
    public static Candidate of(FileContent content, Extraction extraction) {
        return new Candidate(
                content,
                extraction.kind(),
                extraction.metadata(),
                extraction.confidence(),
                extraction.findings(),
                null);
    }

    /** The fields that file a document and were read less surely than this, or not at all. */
    public List<Field> doubtful(double threshold) {
        return FILED_BY.stream()
                .filter(field -> confidence.getOrDefault(field, 0.0) < threshold
                        || field == Field.DATE && metadata.date() == null)
                .toList();
    }
}
