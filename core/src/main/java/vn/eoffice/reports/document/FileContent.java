package vn.eoffice.reports.document;

import java.util.Objects;

/**
 * The file of a document.
 *
 * @param name as the clerk's machine called it, without any path
 * @param mediaType what the content is
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 */
public record FileContent(String name, String mediaType, long size, String sha256) {

    public FileContent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }
}
