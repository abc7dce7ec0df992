package vn.eoffice.reports.port;

import java.util.Set;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.Found;

/** Finds stored documents on behalf of a reader. */
public interface DocumentSearch {

    /**
     * Documents that the query's reader may read, best first; what they may not read is not counted either. A document
     * stored, changed or granted in a finished transaction is found as it is now.
     */
    Page<Document> search(DocumentQuery query, PageRequest page);

    /**
     * The same with all matches counted, not only those of the page. A facet counts what {@link DocumentQuery#without}
     * it finds; where the page's total is not exact, its counts may not be either.
     */
    Found search(DocumentQuery query, PageRequest page, Set<Facet> facets);
}
