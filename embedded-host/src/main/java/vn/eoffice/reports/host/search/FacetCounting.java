package vn.eoffice.reports.host.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import vn.eoffice.reports.host.search.FacetCounting.Counts;
import vn.eoffice.reports.search.Facet;

/** Counts the matches of a query by their values of some facets, in one go and without ranking them. */
final class FacetCounting implements CollectorManager<Counts, Map<Facet, Map<String, Long>>> {

    private final List<Facet> facets;

    FacetCounting(Collection<Facet> facets) {
        this.facets = List.copyOf(facets);
    }

    @Override
    public Counts newCollector() {
        return new Counts(facets);
    }

    @Override
    public Map<Facet, Map<String, Long>> reduce(Collection<Counts> collectors) {
        Map<Facet, Map<String, Long>> all = new HashMap<>();
        facets.forEach(facet -> all.put(facet, new HashMap<>()));
        collectors.forEach(counts -> counts.addTo(all));
        return all;
    }

    /** Counts a segment's values by their numbers and looks their texts up once the segment is over. */
    static final class Counts extends SimpleCollector {

        private final List<Facet> facets;
        private final Map<Facet, Map<String, Long>> finished = new HashMap<>();
        private SortedDocValues[] values = {};
        private long[][] counts = {};

        Counts(List<Facet> facets) {
            this.facets = facets;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            values = new SortedDocValues[facets.size()];
            counts = new long[facets.size()][];
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getSorted(segment.reader(), IndexFields.facet(facets.get(i)));
                counts[i] = new long[values[i].getValueCount()];
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (values[i].advanceExact(document)) {
                    counts[i][values[i].ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < values.length; i++) {
                Map<String, Long> ofFacet = finished.computeIfAbsent(facets.get(i), facet -> new HashMap<>());
                for (int value = 0; value < counts[i].length; value++) {
                    if (counts[i][value] > 0) {
                        ofFacet.merge(values[i].lookupOrd(value).utf8ToString(), counts[i][value], Long::sum);
                    }
                }
            }
        }

        void addTo(Map<Facet, Map<String, Long>> all) {
            finished.forEach((facet, counted) ->
                    counted.forEach((value, count) -> all.get(facet).merge(value, count, Long::sum)));
        }
    }
}
