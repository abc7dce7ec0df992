package vn.eoffice.reports.port.fake;

import java.util.Set;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.Found;

/** Looks at every document. */
public final class InMemoryDocumentSearch implements DocumentSearch {

    private final InMemoryDocuments documents;
    private final InMemoryPermissions permissions;
    private final InMemoryContents contents;

    InMemoryDocumentSearch(InMemoryDocuments documents, InMemoryPermissions permissions, InMemoryContents contents) {
        this.documents = documents;
        this.permissions = permissions;
        this.contents = contents;
    }

    @Override
    public Page<Document> search(DocumentQuery query, PageRequest page) {
        return Pages.cut(matches(query).toList(), page);
    }

    @Override
    public Found search(DocumentQuery query, PageRequest page, Set<Facet> facets) {
        return new Found(
                search(query, page),
                facets.stream()
                        .sorted()
                        .map(facet -> FacetCounts.of(facet, matches(query.without(facet)), true))
                        .toList());
    }

    private Stream<Document> matches(DocumentQuery query) {
        return documents.all().stream()
                .filter(document -> permissions.allows(query.reader(), document.id(), Access.READ))
                .map(document -> new InMemoryMatch(document, contents.text(document.id())))
                .filter(match -> match.satisfies(query))
                .sorted(InMemoryMatch.order(query))
                .map(InMemoryMatch::document);
    }
}
