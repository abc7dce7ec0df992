package vn.eoffice.reports.document;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Identity of a stored document: opaque, never reused. ACS takes it as the node's own id.
 *
 * @param value letters, digits and hyphens only, so that it can stand in a path
 */
public record DocumentId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public DocumentId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no document id");
        }
    }

    /** A new identity. */
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
