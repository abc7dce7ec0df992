package vn.eoffice.reports.alfresco.repository;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Pieces of queries in Alfresco's own language, of which the database answers exact values only. Used for what is neither
 * document nor folder: CMIS does not know it everywhere.
 */
public final class Afts {

    private Afts() {}

    /** Nodes of a type, by its prefixed name, that meet all conditions. */
    static String all(String type, List<String> conditions) {
        return conditions.stream().collect(Collectors.joining(" AND ", "TYPE:" + quoted(type) + " AND ", ""));
    }

    /** Whether a property has exactly that value. */
    public static String exact(String property, String value) {
        return "=" + property + ":" + quoted(value);
    }

    /** Whether a property has exactly one of these values, of which there is at least one. */
    public static String exactly(String property, Collection<String> values) {
        return values.stream().map(value -> exact(property, value)).collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Whether a node lies in a folder. */
    public static String in(NodeRef folder) {
        return "PARENT:" + quoted(folder.toString());
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
