package vn.eoffice.reports.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Document;

/**
 * How many of the found documents have each value of a facet, counting only what the reader may see.
 *
 * @param counts the most frequent {@value #MOST} values, the most frequent first
 * @param complete false when only the first of many matches were counted: each value has that many at least
 */
public record FacetCounts(Facet facet, List<Count> counts, boolean complete) {

    private static final int MOST = 50;
    private static final Comparator<Count> FREQUENT_FIRST =
            Comparator.comparingLong(Count::documents).reversed().thenComparing(Count::value);

    /** Documents of a value, one at least. */
    public record Count(String value, long documents) {

        public Count {
            Objects.requireNonNull(value, "value");
        }
    }

    public FacetCounts {
        Objects.requireNonNull(facet, "facet");
        counts = List.copyOf(counts);
    }

    /** What was counted by value, in order. */
    public static FacetCounts of(Facet facet, Map<String, Long> counted, boolean complete) {
        List<Count> counts = counted.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(FREQUENT_FIRST)
                .limit(MOST)
                .toList();
        return new FacetCounts(facet, counts, complete);
    }

    /** Counts documents that are at hand. */
    public static FacetCounts of(Facet facet, Stream<Document> documents, boolean complete) {
        return of(
                facet,
                documents
                        .map(facet::of)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                complete);
    }
}
