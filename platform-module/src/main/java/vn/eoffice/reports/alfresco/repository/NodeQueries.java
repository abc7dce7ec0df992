package vn.eoffice.reports.alfresco.repository;

import java.time.Duration;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/**
 * Asks Alfresco's database, which needs no index and knows what the transaction has written. Finds what the acting user
 * may read. No list is ever cut off silently: one that takes too long to look through is refused.
 */
public final class NodeQueries {

    private static final int ALL = Integer.MAX_VALUE;

    private final SearchService search;
    private final Duration longest;

    /** @param longest after which a query gives up; by itself Alfresco stops after 1,000 nodes without a word */
    public NodeQueries(SearchService search, Duration longest) {
        this.search = search;
        this.longest = longest;
    }

    /** Every document or folder of a type, by its prefixed name, that meets a condition of {@link Cmis}. */
    public List<NodeRef> find(String type, String condition) {
        return run(cmis(type, condition), ALL);
    }

    /** The first of them in an order: {@code rpt:dateKey DESC}. */
    public List<NodeRef> first(int most, String type, String condition, String order) {
        return most < 1 ? List.of() : run(cmis(type, condition + " ORDER BY " + order), most);
    }

    /** Every node of a type that meets all conditions of {@link Afts}. */
    public List<NodeRef> records(String type, String... conditions) {
        return run(afts(type, conditions), ALL);
    }

    /** Some of them, those first in which a property is largest. */
    public List<NodeRef> recordsLast(int most, String property, String type, String... conditions) {
        if (most < 1) {
            return List.of();
        }
        SearchParameters parameters = afts(type, conditions);
        parameters.addSort(property, false);
        return run(parameters, most);
    }

    private static SearchParameters cmis(String type, String condition) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQuery("SELECT cmis:objectId FROM " + type + " WHERE " + condition);
        return parameters;
    }

    private static SearchParameters afts(String type, String... conditions) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(Afts.all(type, List.of(conditions)));
        return parameters;
    }

    private List<NodeRef> run(SearchParameters parameters, int most) {
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        parameters.setMaxPermissionCheckTimeMillis(longest.toMillis());
        parameters.setMaxItems(most);
        long start = System.nanoTime();
        ResultSet found = search.query(parameters);
        try {
            return whole(List.copyOf(found.getNodeRefs()), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            found.close();
        }
    }

    /** Alfresco stops when its time is over and says so in its log only. */
    private List<NodeRef> whole(List<NodeRef> found, Duration took) {
        if (took.compareTo(longest) >= 0) {
            throw new ReportException(Problem.INVALID, "search.too-long", longest.toSeconds());
        }
        return found;
    }
}
