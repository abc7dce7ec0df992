package vn.eoffice.reports.alfresco.repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pieces of CMIS queries. Whatever a person typed gets into a query only through here. */
public final class Cmis {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Cmis() {}

    /** A text in quotes, those within it escaped. */
    public static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** Whether a property has that value. */
    public static String equal(String property, String value) {
        return property + " = " + quoted(value);
    }

    /** Whether a property has one of these values, of which there is at least one. */
    public static String in(String property, Collection<String> values) {
        return values.size() == 1 ? equal(property, values.iterator().next()) : property + " IN (" + list(values) + ")";
    }

    /** Whether a property with several values has one of these, of which there is at least one. */
    public static String anyIn(String property, Collection<String> values) {
        return values.size() == 1
                ? quoted(values.iterator().next()) + " = ANY " + property
                : "ANY " + property + " IN (" + list(values) + ")";
    }

    /** A moment. */
    public static String timestamp(Instant moment) {
        return "TIMESTAMP '" + TIMESTAMP.format(moment) + "'";
    }

    private static String list(Collection<String> values) {
        return values.stream().map(Cmis::quoted).collect(Collectors.joining(", "));
    }
}
