package vn.eoffice.reports.host.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
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
        TopFieldCollectorManager best = new TopFieldCollectorManager(order(query), wanted, null, FEW);
        ScoreDoc[] found = searcher.search(translated, best).scoreDocs;
        return new Hits(ids(searcher, found, page.skip()), total);
    }

    private static List<DocumentId> ids(IndexSearcher searcher, ScoreDoc[] found, int skip) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<DocumentId> ids = new ArrayList<>();
        for (int i = skip; i < found.length; i++) {
            ids.add(new DocumentId(
                    stored.document(found[i].doc, Set.of(IndexFields.ID)).get(IndexFields.ID)));
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
