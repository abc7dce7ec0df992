package vn.eoffice.reports.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Properties of a document as a repository stores them: only those that are known, an empty list counts as unknown.
 * Values are text, whole numbers, days, moments, yes or no, and lists of text.
 */
public final class Properties {

    /** No properties. */
    public static final Properties EMPTY = new PropertiesBuilder().build();

    private final Map<PropertyKey<?>, Object> values;

    Properties(Map<PropertyKey<?>, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Properties by prefixed name, as {@link #toMap()} gives them. Names that are no property of a document are left
     * out, so that a whole node can be given; a null value is unknown.
     *
     * @throws ClassCastException when a value is not of its property's type
     */
    public static Properties ofMap(Map<String, ?> named) {
        PropertiesBuilder builder = new PropertiesBuilder();
        named.forEach((name, value) -> PropertyKeys.named(name).ifPresent(key -> builder.put(key, value)));
        return builder.build();
    }

    /** The value; null when unknown. */
    public <T> T get(PropertyKey<T> key) {
        Object value = values.get(key);
        return value == null ? null : key.cast(value);
    }

    /** The properties that are known. */
    public Set<PropertyKey<?>> keys() {
        return values.keySet();
    }

    /** The known values by prefixed name. */
    public Map<String, Object> toMap() {
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((key, value) -> named.put(key.name(), value));
        return Collections.unmodifiableMap(named);
    }

    /** A builder that starts with these values. */
    public PropertiesBuilder change() {
        PropertiesBuilder builder = new PropertiesBuilder();
        values.forEach(builder::put);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Properties properties && values.equals(properties.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
