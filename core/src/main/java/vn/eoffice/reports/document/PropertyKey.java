package vn.eoffice.reports.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The name of a property of the content model together with what its value is.
 *
 * @param <T> of the value; a {@code List} for a property with several values
 */
public final class PropertyKey<T> {

    private final String name;
    private final PropertyType type;
    private final boolean multiple;
    private final Reader<T> reader;

    /** Turns a value of unknown class into one of this property's. */
    private interface Reader<T> {
        T read(Object value);
    }

    private PropertyKey(String name, PropertyType type, boolean multiple, Reader<T> reader) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = type;
        this.multiple = multiple;
        this.reader = reader;
    }

    /** A line of text. */
    public static PropertyKey<String> text(String name) {
        return single(name, PropertyType.TEXT, String.class);
    }

    /** Several texts in an order that is kept. */
    public static PropertyKey<List<String>> texts(String name) {
        return new PropertyKey<>(name, PropertyType.TEXT, true, PropertyKey::strings);
    }

    /** A whole number. */
    public static PropertyKey<Integer> integer(String name) {
        return single(name, PropertyType.INTEGER, Integer.class);
    }

    /** A whole number that may be large. */
    public static PropertyKey<Long> large(String name) {
        return single(name, PropertyType.LONG, Long.class);
    }

    /** Yes or no. */
    public static PropertyKey<Boolean> flag(String name) {
        return single(name, PropertyType.BOOLEAN, Boolean.class);
    }

    /** A day. */
    public static PropertyKey<LocalDate> date(String name) {
        return single(name, PropertyType.DATE, LocalDate.class);
    }

    /** A moment. */
    public static PropertyKey<Instant> dateTime(String name) {
        return single(name, PropertyType.DATE_TIME, Instant.class);
    }

    private static <V> PropertyKey<V> single(String name, PropertyType type, Class<V> javaType) {
        return new PropertyKey<>(name, type, false, javaType::cast);
    }

    private static List<String> strings(Object value) {
        Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
        return values.stream().map(String.class::cast).toList();
    }

    /** The prefixed name in the content model, {@code rpt:number}. */
    public String name() {
        return name;
    }

    /** The data type of the value, or of each value. */
    public PropertyType type() {
        return type;
    }

    /** Whether it has a list of values. */
    public boolean isMultiple() {
        return multiple;
    }

    /**
     * The value as this property's type; one value where several are allowed becomes a list.
     *
     * @throws ClassCastException when it is none
     */
    T cast(Object value) {
        return reader.read(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyKey<?> key && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
