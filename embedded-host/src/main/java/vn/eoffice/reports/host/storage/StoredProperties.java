package vn.eoffice.reports.host.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Properties;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.document.PropertyType;

/**
 * What the column {@code properties} of a document holds: the properties of the content model by their prefixed names,
 * as a repository would hold them, and the file.
 *
 * @param named days and moments as text
 */
record StoredProperties(Map<String, Object> named, FileContent content) {

    static StoredProperties of(Properties properties, FileContent content) {
        Map<String, Object> named = new HashMap<>(properties.toMap());
        named.replaceAll(
                (name, value) -> value instanceof LocalDate || value instanceof Instant ? value.toString() : value);
        return new StoredProperties(named, content);
    }

    Properties properties() {
        Map<String, Object> typed = new HashMap<>(named);
        typed.replaceAll((name, value) ->
                PropertyKeys.named(name).map(key -> typed(key.type(), value)).orElse(value));
        return Properties.ofMap(typed);
    }

    private static Object typed(PropertyType type, Object value) {
        return switch (type) {
            case DATE -> LocalDate.parse(value.toString());
            case DATE_TIME -> Instant.parse(value.toString());
            default -> value;
        };
    }
}
