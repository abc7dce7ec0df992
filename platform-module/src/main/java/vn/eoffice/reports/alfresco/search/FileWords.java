package vn.eoffice.reports.alfresco.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Spelling;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.search.DocumentQuery;

/**
 * Asks the index, where there is one, for files that have a query's words. It knows a file some seconds after it was
 * written. Without an index Alfresco would answer an empty list, so it is not asked.
 */
final class FileWords {

    private static final Logger LOG = LoggerFactory.getLogger(FileWords.class);

    /** The database looks through so many ids at once. */
    private static final int MOST = 1_000;

    private final SearchService search;
    private final boolean indexed;

    FileWords(SearchService search, boolean indexed) {
        this.search = search;
        this.indexed = indexed;
    }

    /** The ids of the documents whose file has all words and phrases, the best first; empty when nobody can tell. */
    Optional<List<String>> find(DocumentQuery query) {
        String terms = terms(query);
        return indexed && !terms.isEmpty() ? Optional.of(ask(terms)) : Optional.empty();
    }

    /** Words have letters and figures only and stand in quotes: nothing of the language gets in with them. */
    private static String terms(DocumentQuery query) {
        Stream<String> words = Spelling.TYPED.words(query.words()).stream();
        Stream<String> phrases = query.phrases().stream()
                .map(Spelling.TYPED::words)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> String.join(" ", phrase));
        return Stream.concat(words, phrases)
                .map(text -> "TEXT:\"" + text + "\"")
                .collect(Collectors.joining(" AND "));
    }

    private List<String> ask(String terms) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.EVENTUAL);
        parameters.setMaxItems(MOST);
        parameters.setQuery("TYPE:\"rpt:document\" AND " + terms);
        ResultSet found = answered(parameters);
        try {
            return found.getNodeRefs().stream().map(NodeRef::getId).toList();
        } finally {
            found.close();
        }
    }

    private ResultSet answered(SearchParameters parameters) {
        try {
            return search.query(parameters);
        } catch (AlfrescoRuntimeException e) {
            LOG.warn("The search index does not answer", e);
            throw new ReportException(Problem.UNAVAILABLE, "search.index-unavailable");
        }
    }
}
