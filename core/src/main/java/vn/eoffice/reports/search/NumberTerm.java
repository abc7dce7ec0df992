package vn.eoffice.reports.search;

import java.util.List;

/**
 * A number to look up exactly.
 *
 * @param keys index terms as {@link vn.eoffice.reports.number.NumberKeys} writes them; a number matches when it has any
 *     one of them
 */
public record NumberTerm(List<String> keys) {

    public NumberTerm {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a number is looked up by at least one key");
        }
    }

    /** A number with one key. */
    public static NumberTerm of(String key) {
        return new NumberTerm(List.of(key));
    }
}
