package vn.eoffice.reports.port;

import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery;

/** Finds stored documents on behalf of a reader. */
public interface DocumentSearch {

    /**
     * Documents that the query's reader may read, best first; what they may not read is not counted either. A document
     * stored, changed or granted in a finished transaction is found as it is now.
     */
    Page<Document> search(DocumentQuery query, PageRequest page);
}
