package vn.eoffice.reports.importer.plan;

import java.util.Map;

/**
 * What the server already has of an archive.
 *
 * @param contents ids of documents by content hash
 * @param identities ids of documents by identity key
 */
public record ServerMatches(Map<String, String> contents, Map<String, String> identities) {

    /** Nothing, or nobody asked. */
    public static final ServerMatches NONE = new ServerMatches(Map.of(), Map.of());

    public ServerMatches {
        contents = Map.copyOf(contents);
        identities = Map.copyOf(identities);
    }
}
