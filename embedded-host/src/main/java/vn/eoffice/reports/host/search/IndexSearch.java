package vn.eoffice.reports.host.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.DocumentIndex.Hits;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;

/** Runs a query on one state of the index. */
final class IndexSearch {

    private static final int FEW = 1;

    private final QueryTranslation translation;

    IndexSearch(QueryTranslation translation) {
        this.translation = translation;
    }

    /** Counts without ranking, which is quick and exact, and ranks only as far as the page needs. */
    Hits run(IndexSearcher searcher, DocumentQuery query, PageRequest page) throws IOException {
        Query translated = translation.of(query);
        int total = searcher.count(translated);
        if (page.skip() >= total) {
            return new Hits(List.of(), total);
        }
        int wanted = Math.min(total, page.skip() + page.max());
        List<ScoreDoc> found = best(searcher, query, translated, wanted);
        return new Hits(ids(searcher, found.subList(page.skip(), found.size())), total);
    }

    /** Those of facets that ask the same are counted together. */
    List<FacetCounts> count(IndexSearcher searcher, DocumentQuery query, Set<Facet> facets) throws IOException {
        Map<DocumentQuery, List<Facet>> asked = facets.stream().collect(Collectors.groupingBy(query::without));
        List<FacetCounts> counts = new ArrayList<>();
        for (Map.Entry<DocumentQuery, List<Facet>> one : asked.entrySet()) {
            searcher.search(translation.of(one.getKey()), new FacetCounting(one.getValue()))
                    .forEach((facet, counted) -> counts.add(FacetCounts.of(facet, counted, true)));
        }
        counts.sort(Comparator.comparing(FacetCounts::facet));
        return counts;
    }

    private List<ScoreDoc> best(IndexSearcher searcher, DocumentQuery query, Query translated, int wanted)
            throws IOException {
        Sort order = order(query);
        List<Query> groups = query.order() == Order.RELEVANCE ? translation.groups(query) : List.of(translated);
        List<ScoreDoc> found = new ArrayList<>();
        for (Query group : groups) {
            if (found.size() < wanted) {
                TopFieldCollectorManager best = new TopFieldCollectorManager(order, wanted - found.size(), null, FEW);
                found.addAll(List.of(searcher.search(group, best).scoreDocs));
            }
        }
        return found;
    }

    private static List<DocumentId> ids(IndexSearcher searcher, List<ScoreDoc> found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        List<DocumentId> ids = new ArrayList<>();
        for (ScoreDoc hit : found) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexFields.ID);
            if (values.advanceExact(hit.doc - leaf.docBase)) {
                ids.add(new DocumentId(values.binaryValue().utf8ToString()));
            }
        }
        return ids;
    }

    private Sort order(DocumentQuery query) {
        SortField filed = new SortField(IndexFields.FILED, SortField.Type.LONG, true);
        return switch (query.order()) {
            case NEWEST -> new Sort(date(true), filed);
            case OLDEST -> new Sort(date(false), filed);
            case RELEVANCE ->
                translation.isRanked(query)
                        ? new Sort(SortField.FIELD_SCORE, date(true), filed)
                        : new Sort(date(true), filed);
        };
    }

    private static SortField date(boolean newestFirst) {
        SortField date = new SortField(IndexFields.DATE, SortField.Type.LONG, newestFirst);
        date.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return date;
    }
}
