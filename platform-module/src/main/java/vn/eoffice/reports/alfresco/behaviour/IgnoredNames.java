package vn.eoffice.reports.alfresco.behaviour;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Files that programs leave behind while somebody works: lock files, half-written files, folder settings. */
final class IgnoredNames {

    private static final Set<String> WHOLE = Set.of("thumbs.db", "desktop.ini", "icon\r");

    private IgnoredNames() {}

    /** Whether nobody meant the file as a document. */
    static boolean contain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WHOLE.contains(lower)
                || Stream.of(".", "~").anyMatch(lower::startsWith)
                || Stream.of("~", ".tmp", ".temp", ".part", ".partial", ".crdownload", ".bak", ".swp", ".lock")
                        .anyMatch(lower::endsWith);
    }
}
