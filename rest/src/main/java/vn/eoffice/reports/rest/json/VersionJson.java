package vn.eoffice.reports.rest.json;

import java.time.Instant;
import vn.eoffice.reports.document.ContentVersion;

/** One version of a document's file. */
public record VersionJson(int number, String name, String mediaType, long size, String sha256, Instant at, String by) {

    /** Shows a version. */
    public static VersionJson of(ContentVersion version) {
        return new VersionJson(
                version.number(),
                version.content().name(),
                version.content().mediaType(),
                version.content().size(),
                version.content().sha256(),
                version.at(),
                version.by());
    }
}
