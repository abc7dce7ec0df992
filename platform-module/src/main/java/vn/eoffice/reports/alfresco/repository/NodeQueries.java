package vn.eoffice.reports.alfresco.repository;

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
 * may read.
 */
public final class NodeQueries {

    private static final long MOST_MILLIS = 60_000;

    private final SearchService search;
    private final int permissionChecks;

    /** @param permissionChecks the most nodes a query looks at; Alfresco would stop at 1,000 without a word */
    public NodeQueries(SearchService search, int permissionChecks) {
        this.search = search;
        this.permissionChecks = permissionChecks;
    }

    /** Every document or folder of a type, by its prefixed name, that meets a condition of {@link Cmis}. */
    public List<NodeRef> find(String type, String condition) {
        return run(cmis("SELECT cmis:objectId FROM " + type + " WHERE " + condition));
    }

    /** The same in an order: {@code rpt:dateKey DESC}. */
    public List<NodeRef> find(String type, String condition, String order) {
        return run(cmis("SELECT cmis:objectId FROM " + type + " WHERE " + condition + " ORDER BY " + order));
    }

    /** Every node of a type that meets all conditions of {@link Afts}. */
    public List<NodeRef> records(String type, String... conditions) {
        return run(afts(type, conditions));
    }

    /** The same, those first in which a property is largest. */
    public List<NodeRef> recordsLast(String property, String type, String... conditions) {
        SearchParameters parameters = afts(type, conditions);
        parameters.addSort(property, false);
        return run(parameters);
    }

    private static SearchParameters cmis(String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQuery(query);
        return parameters;
    }

    private static SearchParameters afts(String type, String... conditions) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery(Afts.all(type, List.of(conditions)));
        return parameters;
    }

    private List<NodeRef> run(SearchParameters parameters) {
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setMaxPermissionChecks(permissionChecks);
        parameters.setMaxPermissionCheckTimeMillis(MOST_MILLIS);
        parameters.setMaxItems(permissionChecks);
        ResultSet found = search.query(parameters);
        try {
            return whole(List.copyOf(found.getNodeRefs()));
        } finally {
            found.close();
        }
    }

    /** A list that was cut off is never taken for the whole one. */
    private List<NodeRef> whole(List<NodeRef> found) {
        if (found.size() >= permissionChecks) {
            throw new ReportException(Problem.INVALID, "search.too-many", permissionChecks);
        }
        return found;
    }
}
