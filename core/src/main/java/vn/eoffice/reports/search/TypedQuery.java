package vn.eoffice.reports.search;

import java.util.List;
import java.util.Optional;

/** A query as its writer meant it. Immutable. */
public final class TypedQuery {

    private final NumberQuery number;
    private final Integer year;
    private final List<String> words;
    private final List<String> phrases;

    TypedQuery(NumberQuery number, Integer year, List<String> words, List<String> phrases) {
        this.number = number;
        this.year = year;
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(phrases);
    }

    /** The document number asked for. */
    public Optional<NumberQuery> number() {
        return Optional.ofNullable(number);
    }

    /** The year of issue written beside a number ({@code 17-KH/TU 2025}); empty without a number. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The other words, as typed, in their order. */
    public List<String> words() {
        return words;
    }

    /** Words in quotation marks, to be found one after the other. */
    public List<String> phrases() {
        return phrases;
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return number == null && words.isEmpty() && phrases.isEmpty();
    }
}
