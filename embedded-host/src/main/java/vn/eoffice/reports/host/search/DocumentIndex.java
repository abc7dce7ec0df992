package vn.eoffice.reports.host.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;

/** The full-text index beside the database. */
public interface DocumentIndex {

    /** Documents that match, best first, and how many there are in all. */
    record Hits(List<DocumentId> ids, long total) {

        public Hits {
            ids = List.copyOf(ids);
        }
    }

    /** These were changed, granted or removed in a transaction that has committed. Returns at once, never throws. */
    void changed(Collection<DocumentId> ids);

    /**
     * Searches what the query's reader may read. Everything told to {@link #changed} before is considered.
     *
     * @throws IndexUnavailableException when the index cannot be read
     */
    Hits search(DocumentQuery query, PageRequest page);

    /**
     * Counts what the query's reader may read, in the order of the facets. Everything told to {@link #changed} before is
     * considered.
     *
     * @throws IndexUnavailableException when the index cannot be read
     */
    List<FacetCounts> count(DocumentQuery query, Set<Facet> facets);
}
