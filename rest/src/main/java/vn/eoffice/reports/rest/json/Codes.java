package vn.eoffice.reports.rest.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.eoffice.reports.rest.http.RequestException;

/** The words of the contract for values of an enumeration. */
public final class Codes {

    private Codes() {}

    /** The word for a value that has none of its own: {@code CONTENT_REPLACED} is {@code content-replaced}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with that word; null for null. */
    public static <E extends Enum<E>> E find(Class<E> type, Function<E, String> code, String field, String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word.equals(code.apply(value)))
                .findFirst()
                .orElseThrow(() -> unknown(type, code, field));
    }

    private static <E extends Enum<E>> RequestException unknown(Class<E> type, Function<E, String> code, String field) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(code)
                .filter(word -> word != null)
                .toList();
        return RequestException.invalid("request.unknown-word", field, String.join(", ", words));
    }
}
