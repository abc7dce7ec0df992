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
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.DocumentNodes;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.Pages;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;
import vn.eoffice.reports.search.Found;

/**
 * Finds documents in Alfresco's database as the reader: what they may not read, Alfresco leaves out. Matches are counted as
 * far as {@link Pages#enough} says; only those of the page are read. Words are looked for in the subject, and in the files
 * where an index answers.
 */
public final class CmisDocumentSearch implements DocumentSearch {

    private static final String DOCUMENT = "rpt:document";
    private static final String DATE = PropertyKeys.DATE_KEY.name();
    private static final String UNDATED = Cmis.equal(PropertyKeys.UNDATED.name(), DocumentNodes.NO_DATE);

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
        return page(permitted(query, Pages.enough(page)), page);
    }

    @Override
    public Found search(DocumentQuery query, PageRequest page, Set<Facet> facets) {
        int most = Pages.enough(page);
        List<DocumentId> found = permitted(query, most);
        List<FacetCounts> counts =
                new FacetTally(documents, most).count(query, found, facets, other -> permitted(other, most));
        return new Found(page(found, page), counts);
    }

    private List<DocumentId> permitted(DocumentQuery query, int most) {
        return identity.as(query.reader().userId(), () -> matches(query, most)).stream()
                .map(node -> new DocumentId(node.getId()))
                .toList();
    }

    private Page<Document> page(List<DocumentId> all, PageRequest page) {
        List<DocumentId> wanted =
                all.stream().skip(page.skip()).limit(page.max()).toList();
        Map<DocumentId, Document> found = documents.find(wanted);
        return new Page<>(
                wanted.stream().map(found::get).filter(Objects::nonNull).toList(), page.skip(), all.size());
    }

    /** The number itself before those that cite it, words as they were typed before other accents. */
    private List<NodeRef> matches(DocumentQuery query, int most) {
        List<String> any = conditions.exact(query);
        wordCondition(query).ifPresent(any::add);
        List<String> better = query.order() == Order.RELEVANCE ? better(query) : List.of();
        if (better.isEmpty()) {
            return dated(query, any, most);
        }
        better.addAll(conditions.exact(query));
        Set<NodeRef> ranked = new LinkedHashSet<>(dated(query, better, most));
        if (ranked.size() < most) {
            ranked.addAll(dated(query, any, most));
        }
        return ranked.stream().limit(most).toList();
    }

    private List<String> better(DocumentQuery query) {
        List<String> better = new ArrayList<>(conditions.typed(query));
        String number = SearchConditions.ownNumber(query);
        if (number != null) {
            better.add(number);
        }
        return better;
    }

    /** All words in the subject, or, where an index answers, in the file. */
    private Optional<String> wordCondition(DocumentQuery query) {
        List<String> words = conditions.folded(query);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String inSubject = String.join(" AND ", words);
        return Optional.of(fileWords
                .find(query)
                .filter(files -> !files.isEmpty())
                .map(files -> "((" + inSubject + ") OR " + Cmis.in("cmis:objectId", files) + ")")
                .orElse(inSubject));
    }

    /** Those with a date in the query's order, then those without; so many at most. */
    private List<NodeRef> dated(DocumentQuery query, List<String> all, int most) {
        String order = DATE + (query.order() == Order.OLDEST ? " ASC" : " DESC");
        List<NodeRef> found = new ArrayList<>(queries.first(most, DOCUMENT, joined(all, DATE + " IS NOT NULL"), order));
        if (query.from() == null && query.to() == null) {
            found.addAll(queries.first(most - found.size(), DOCUMENT, joined(all, UNDATED), "cmis:creationDate DESC"));
        }
        return found;
    }

    private static String joined(List<String> conditions, String last) {
        return conditions.stream().collect(Collectors.joining(" AND ", "", " AND " + last));
    }
}
