package vn.eoffice.reports.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.eoffice.reports.text.VietnameseText;

/** Codes by their letters in any case; without accents only when that is nobody's own spelling. */
final class CodeIndex<T> {

    private static final char ETH = '\u00D0';

    private final Map<String, Entry<T>> byLetters = new HashMap<>();
    private final Map<String, Entry<T>> byFoldedLetters = new HashMap<>();

    private int longest;

    void add(String code, T value) {
        addIfAbsent(code, () -> value);
    }

    T addIfAbsent(String code, Supplier<T> value) {
        Entry<T> entry = byLetters.computeIfAbsent(upper(code), key -> new Entry<>(code, value.get()));
        byFoldedLetters.putIfAbsent(VietnameseText.fold(code), entry);
        longest = Math.max(longest, code.length());
        return entry.value;
    }

    Optional<T> find(String code) {
        return entry(code).map(entry -> entry.value);
    }

    /** The spelling of the table. */
    Optional<String> spelling(String code) {
        return entry(code).map(entry -> entry.spelling);
    }

    private Optional<Entry<T>> entry(String code) {
        if (code.length() > longest * 2) {
            return Optional.empty();
        }
        Entry<T> exact = byLetters.get(upper(code));
        return Optional.ofNullable(exact != null ? exact : byFoldedLetters.get(VietnameseText.fold(code)));
    }

    static String upper(String code) {
        String composed = VietnameseText.nfc(code);
        StringBuilder upper = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            upper.append(c == ETH ? 'Đ' : Character.toUpperCase(c));
        }
        return upper.toString();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static final class Entry<T> {
        private final String spelling;
        private final T value;

        private Entry(String spelling, T value) {
            this.spelling = spelling;
            this.value = value;
        }
    }
}
