package vn.eoffice.reports.port.fake;

import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.search.DocumentQuery;

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
        return Pages.cut(
                documents.all().stream()
                        .filter(document -> permissions.allows(query.reader(), document.id(), Access.READ))
                        .map(document -> new InMemoryMatch(document, contents.text(document.id())))
                        .filter(match -> match.satisfies(query))
                        .sorted(InMemoryMatch.order(query))
                        .map(InMemoryMatch::document)
                        .toList(),
                page);
    }
}
