package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.document.Filed;
import vn.eoffice.reports.document.Finding;

/**
 * A document just filed.
 *
 * @param duplicates documents that may be the same; only those the clerk may read
 */
public record FiledJson(@JsonUnwrapped DocumentJson document, List<DocumentSummary> duplicates) {

    /** Shows what filing answered. */
    public static FiledJson of(Filed filed, Function<Finding, String> texts) {
        return new FiledJson(
                DocumentJson.of(filed.document(), texts),
                filed.duplicates().stream().map(DocumentSummary::of).toList());
    }
}
