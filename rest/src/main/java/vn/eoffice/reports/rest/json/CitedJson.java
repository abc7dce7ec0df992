package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.eoffice.reports.search.CitedDocument;

/**
 * A cited document.
 *
 * @param document the stored one; null when there is none, or none the reader may see
 */
public record CitedJson(@JsonUnwrapped CitationJson citation, DocumentSummary document) {

    /** Shows a citation. */
    public static CitedJson of(CitedDocument cited) {
        return new CitedJson(CitationJson.of(cited.citation()), DocumentSummary.of(cited.document()));
    }
}
