package vn.eoffice.reports.document;

import java.util.List;

/**
 * A document just filed.
 *
 * @param duplicates documents that may be the same, as far as the clerk may read them; others show as a finding only
 */
public record Filed(Document document, List<Document> duplicates) {

    public Filed {
        duplicates = List.copyOf(duplicates);
    }
}
