package vn.eoffice.reports.search;

import java.util.List;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.Page;

/**
 * What a search found.
 *
 * @param facets the counts that were asked for, in the order of {@link Facet}
 */
public record Found(Page<Document> page, List<FacetCounts> facets) {

    public Found {
        facets = List.copyOf(facets);
    }
}
