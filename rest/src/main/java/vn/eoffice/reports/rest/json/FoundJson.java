package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.json.Envelope.One;
import vn.eoffice.reports.rest.json.Envelope.Pagination;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.Found;

/** A page of documents with counts beside it, where Alfresco's own search has them. */
public record FoundJson(Listing list) {

    /** What the list holds. */
    public record Listing(Pagination pagination, Context context, List<One<DocumentJson>> entries) {}

    /** What is said of the whole list. */
    public record Context(List<FacetJson> facets) {}

    /** The counts of a facet. */
    public record FacetJson(String label, boolean complete, List<Bucket> buckets) {}

    /** The documents with a value. */
    public record Bucket(String label, long count) {}

    /** Shows what was found. */
    public static FoundJson of(Found found, PageRequest request, Function<Document, DocumentJson> document) {
        Envelope.Listing<DocumentJson> page =
                Envelope.page(found.page().map(document), request).list();
        List<FacetJson> facets = found.facets().stream().map(FoundJson::of).toList();
        return new FoundJson(new Listing(page.pagination(), new Context(facets), page.entries()));
    }

    private static FacetJson of(FacetCounts counts) {
        return new FacetJson(
                Codes.of(counts.facet()),
                counts.complete(),
                counts.counts().stream()
                        .map(count -> new Bucket(count.value(), count.documents()))
                        .toList());
    }
}
