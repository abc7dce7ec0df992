package vn.eoffice.reports.importer.cmis;

import java.util.List;
import java.util.Objects;

/**
 * Where an import puts documents.
 *
 * @param root folder of all that is not classified
 * @param classified folder of what is; null when classified documents are refused
 * @param user who imports
 * @param readers people and groups who may read the folder of classified documents
 */
public record Targets(String root, String classified, String user, List<String> readers) {

    public Targets {
        root = path(Objects.requireNonNull(root, "root"));
        classified = classified == null ? null : path(classified);
        Objects.requireNonNull(user, "user");
        readers = List.copyOf(readers);
        if (root.equals(classified) || "/".equals(classified)) {
            throw new IllegalArgumentException("classified documents need a folder of their own");
        }
    }

    private static String path(String given) {
        String path = given.startsWith("/") ? given : "/" + given;
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }
}
