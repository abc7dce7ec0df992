package vn.eoffice.reports.search;

import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;

/**
 * A citation with the stored document it leads to.
 *
 * @param document null when it is not stored, or not for this reader
 */
public record CitedDocument(Citation citation, Document document) {}
