package vn.eoffice.reports.rest.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.rest.http.Endpoint;
import vn.eoffice.reports.rest.http.Method;

/**
 * One line of the contract.
 *
 * @param template path below the base path, with variables in braces
 * @param transaction what the host gives the work
 */
public record Route(Method method, String template, Access access, Transaction transaction, Endpoint endpoint) {

    /** What a request needs of the host's store. */
    public enum Transaction {
        /** Nothing, or looks that the work takes by itself. */
        NONE,
        /** A consistent look. */
        READ,
        /** A change, done whole or not at all. */
        WRITE
    }

    /** The variables of a path, given as its decoded steps; null when the path is not this route's. */
    public Map<String, String> match(List<String> steps) {
        String[] wanted = template.substring(1).split("/");
        if (wanted.length != steps.size()) {
            return null;
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), steps.get(i));
            } else if (!wanted[i].equals(steps.get(i))) {
                return null;
            }
        }
        return variables;
    }
}
