package vn.eoffice.reports.alfresco.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.DocumentQuery.Order;

/**
 * Finds documents in Alfresco's database as the reader: what they may not read, Alfresco leaves out. The ids of all matches
 * are asked for, so that the count is exact; only those of the page are read. Words are looked for in the subject, and in
 * the files where an index answers.
 */
public final class CmisDocumentSearch implements DocumentSearch {

    private static final String DOCUMENT = "rpt:document";
    private static final String DATE = PropertyKeys.DATE_KEY.name();

    private final NodeQueries queries;
    private final SearchConditions conditions;
    private final FileWords fileWords;
    private final Documents documents;
    private final Identity identity;

    CmisDocumentSearch(
            NodeQueries queries,
            SearchConditions conditions,
            FileWords fileWords,
            Documents documents,
            Identity identity) {
        this.queries = queries;
        this.conditions = conditions;
        this.fileWords = fileWords;
        this.documents = documents;
        this.identity = identity;
    }

    @Override
    public Page<Document> search(DocumentQuery query, PageRequest page) {
        List<NodeRef> all = identity.as(query.reader().userId(), () -> matches(query));
        List<DocumentId> wanted = all.stream()
                .skip(page.skip())
                .limit(page.max())
                .map(node -> new DocumentId(node.getId()))
                .toList();
        Map<DocumentId, Document> found = documents.find(wanted);
        return new Page<>(
                wanted.stream().map(found::get).filter(Objects::nonNull).toList(), page.skip(), all.size());
    }

    private List<NodeRef> matches(DocumentQuery query) {
        List<NodeRef> all = byWords(query);
        return query.order() == Order.RELEVANCE ? bestFirst(query, all) : all;
    }

    private List<NodeRef> byWords(DocumentQuery query) {
        List<String> words = conditions.folded(query);
        Optional<Set<NodeRef>> inFiles = words.isEmpty() ? Optional.empty() : fileWords.find(query);
        if (inFiles.isEmpty()) {
            return dated(query, words);
        }
        Set<NodeRef> either = new LinkedHashSet<>(inFiles.get());
        either.addAll(dated(query, words));
        return dated(query, List.of()).stream().filter(either::contains).toList();
    }

    /** Those with a date in the query's order, then those without. */
    private List<NodeRef> dated(DocumentQuery query, List<String> more) {
        List<String> all = new ArrayList<>(conditions.exact(query));
        all.addAll(more);
        String order = DATE + (query.order() == Order.OLDEST ? " ASC" : " DESC");
        List<NodeRef> found = new ArrayList<>(queries.find(DOCUMENT, joined(all, DATE + " IS NOT NULL"), order));
        if (query.from() == null && query.to() == null) {
            found.addAll(queries.find(DOCUMENT, joined(all, DATE + " IS NULL")));
        }
        return found;
    }

    private static String joined(List<String> conditions, String last) {
        return conditions.stream().collect(Collectors.joining(" AND ", "", " AND " + last));
    }

    /** The number itself before those that cite it, words as they were typed before other accents. */
    private List<NodeRef> bestFirst(DocumentQuery query, List<NodeRef> all) {
        List<String> better = new ArrayList<>(conditions.typed(query));
        String number = SearchConditions.ownNumber(query);
        if (number != null) {
            better.add(number);
        }
        if (better.isEmpty() || all.size() < 2) {
            return all;
        }
        Set<NodeRef> best = Set.copyOf(dated(query, better));
        List<NodeRef> ranked =
                new ArrayList<>(all.stream().filter(best::contains).toList());
        all.stream().filter(node -> !best.contains(node)).forEach(ranked::add);
        return ranked;
    }
}
