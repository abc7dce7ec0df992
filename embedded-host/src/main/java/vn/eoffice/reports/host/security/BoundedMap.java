package vn.eoffice.reports.host.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was used longest ago once it is full. Thread-safe. */
final class BoundedMap<K, V> {

    private final Map<K, V> entries;

    BoundedMap(int limit) {
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    synchronized V get(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }

    synchronized int size() {
        return entries.size();
    }
}
