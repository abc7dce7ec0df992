package vn.eoffice.reports.host.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.DocumentIndex;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.Found;

/** Asks the full-text index which documents they are, and the database what stands in them. */
final class IndexedDocumentSearch implements DocumentSearch {

    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final DocumentIndex index;

    IndexedDocumentSearch(JdbcClient jdbc, DocumentRows rows, DocumentIndex index) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.index = index;
    }

    @Override
    public Found search(DocumentQuery query, PageRequest page, Set<Facet> facets) {
        return new Found(search(query, page), index.count(query, facets));
    }

    /** The grants are asked for once more, so that not even a lagging index shows what may not be read. */
    @Override
    public Page<Document> search(DocumentQuery query, PageRequest page) {
        DocumentIndex.Hits hits = index.search(query, page);
        if (hits.ids().isEmpty()) {
            return new Page<>(List.of(), page.skip(), hits.total());
        }
        Map<DocumentId, Document> found = jdbc
                .sql(
                        """
                        select d.* from document d where d.id in (:ids) and exists (
                            select 1 from document_grant g
                            where g.document_id = d.id and g.authority in (:authorities))""")
                .param("ids", hits.ids().stream().map(DocumentId::value).toList())
                .param("authorities", Authorities.codes(query.reader()))
                .query((row, number) -> rows.document(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return new Page<>(
                hits.ids().stream().map(found::get).filter(Objects::nonNull).toList(), page.skip(), hits.total());
    }
}
