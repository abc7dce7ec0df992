package vn.eoffice.reports.document;

import java.util.UUID;

/**
 * Identity of a stored document: opaque, never reused. ACS takes it as the node's own id.
 *
 * @param value letters, digits and hyphens only, so that it can stand in a path
 */
public record DocumentId(String value) {

    private static final int LONGEST = 64;

    public DocumentId {
        if (value == null || !isValid(value)) {
            throw new IllegalArgumentException("no document id");
        }
    }

    /** Whether a text could be an identity. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(DocumentId::isAllowed);
    }

    private static boolean isAllowed(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
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
