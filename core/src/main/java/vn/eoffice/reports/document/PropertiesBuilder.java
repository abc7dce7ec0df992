package vn.eoffice.reports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects {@link Properties}; not for sharing between threads. */
public final class PropertiesBuilder {

    private final Map<PropertyKey<?>, Object> values = new LinkedHashMap<>();

    /** Sets a property; null or an empty list makes it unknown. */
    public <T> PropertiesBuilder set(PropertyKey<T> key, T value) {
        put(key, value);
        return this;
    }

    /** Sets all of those that are known there. */
    public PropertiesBuilder setAll(Properties others) {
        others.keys().forEach(key -> put(key, others.get(key)));
        return this;
    }

    void put(PropertyKey<?> key, Object value) {
        Object typed = value == null ? null : key.cast(value);
        if (typed == null || typed instanceof List<?> list && list.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, typed);
        }
    }

    /** What was collected. */
    public Properties build() {
        return new Properties(values);
    }
}
