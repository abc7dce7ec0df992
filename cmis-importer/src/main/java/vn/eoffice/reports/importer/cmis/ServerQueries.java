package vn.eoffice.reports.importer.cmis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.chemistry.opencmis.client.api.QueryResult;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import vn.eoffice.reports.document.PropertyKey;
import vn.eoffice.reports.document.PropertyKeys;

/**
 * Looks up documents the server already has, by exact values and a few at a time: Alfresco answers such queries from
 * its database, without an index, and looks at a thousand rows at most.
 */
public final class ServerQueries {

    private static final int AT_A_TIME = 50;

    private final Session session;
    private final Attempts attempts;

    public ServerQueries(Session session, Attempts attempts) {
        this.session = session;
        this.attempts = attempts;
    }

    /** Ids of documents by content hash. */
    public Map<String, String> byContent(Collection<String> hashes) {
        return find(PropertyKeys.CONTENT_HASH, hashes);
    }

    /** Ids of documents by identity key. */
    public Map<String, String> byIdentity(Collection<String> keys) {
        return find(PropertyKeys.IDENTITY_KEY, keys);
    }

    private Map<String, String> find(PropertyKey<String> property, Collection<String> values) {
        Map<String, String> found = new HashMap<>();
        List<String> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            String query = query(property.name(), all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
            found.putAll(attempts.call(() -> run(query, property.name())));
        }
        return found;
    }

    private Map<String, String> run(String query, String property) {
        Map<String, String> found = new HashMap<>();
        for (QueryResult row : session.query(query, false)) {
            Object value = row.getPropertyValueByQueryName(property);
            Object id = row.getPropertyValueByQueryName(PropertyIds.OBJECT_ID);
            if (value != null && id != null) {
                found.putIfAbsent(value.toString(), id.toString());
            }
        }
        return found;
    }

    private static String query(String property, List<String> values) {
        String literals = values.stream()
                .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'")
                .collect(Collectors.joining(","));
        return "SELECT cmis:objectId, " + property + " FROM rpt:document WHERE " + property + " IN (" + literals + ")";
    }
}
