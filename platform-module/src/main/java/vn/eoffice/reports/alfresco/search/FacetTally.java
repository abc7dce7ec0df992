package vn.eoffice.reports.alfresco.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;

/** Alfresco's database counts nothing by values, so the documents found are read and counted one by one. */
final class FacetTally {

    private final Documents documents;
    private final int most;

    /** @param most what a query finds at most; one that finds so many may have missed some */
    FacetTally(Documents documents, int most) {
        this.documents = documents;
        this.most = most;
    }

    /** @param matches finds what the query's reader may read; asked only where a facet leaves a choice out */
    List<FacetCounts> count(
            DocumentQuery query,
            List<DocumentId> found,
            Set<Facet> facets,
            Function<DocumentQuery, List<DocumentId>> matches) {
        Map<DocumentQuery, List<DocumentId>> known = new HashMap<>(Map.of(query, found));
        facets.forEach(facet -> known.computeIfAbsent(query.without(facet), matches));
        Map<DocumentId, Document> read =
                documents.find(known.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return facets.stream()
                .sorted()
                .map(facet -> of(facet, known.get(query.without(facet)), read))
                .toList();
    }

    private FacetCounts of(Facet facet, List<DocumentId> found, Map<DocumentId, Document> read) {
        return FacetCounts.of(facet, found.stream().map(read::get).filter(Objects::nonNull), found.size() < most);
    }
}
