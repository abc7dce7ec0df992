package vn.eoffice.reports.port.fake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberKeys;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.NumberTerm;
import vn.eoffice.reports.text.VietnameseText;

/** A document held against a query, word by word. */
record InMemoryMatch(Document document, String text) {

    private static final NumberReader NUMBERS = new NumberReader(CodeTables.standard());
    private static final NumberKeys KEYS = new NumberKeys(CodeTables.standard());

    boolean satisfies(DocumentQuery query) {
        return (query.mentions() == null || isNumber(query.mentions()) || cites(query.mentions()))
                && (query.number() == null || isNumber(query.number()))
                && (query.cites() == null || cites(query.cites()))
                && words(query.words()).allMatch(word -> folded().contains(" " + VietnameseText.fold(word) + " "))
                && query.phrases().stream().allMatch(phrase -> folded().contains(spaced(VietnameseText.fold(phrase))))
                && words(query.issuer())
                        .map(VietnameseText::fold)
                        .allMatch(spaced(VietnameseText.fold(document.metadata().issuingBody()))::contains)
                && (query.kinds().isEmpty() || query.kinds().contains(document.kind()))
                && (query.statuses().isEmpty() || query.statuses().contains(document.status()))
                && (query.round() == null || query.round().equals(document.round()))
                && isBetween(query.from(), query.to());
    }

    static Comparator<InMemoryMatch> order(DocumentQuery query) {
        Comparator<InMemoryMatch> newest =
                Comparator.comparing(InMemoryMatch::date, Comparator.nullsLast(Comparator.reverseOrder()));
        return switch (query.order()) {
            case NEWEST -> newest;
            case OLDEST -> Comparator.comparing(InMemoryMatch::date, Comparator.nullsLast(Comparator.naturalOrder()));
            case RELEVANCE ->
                Comparator.comparingLong((InMemoryMatch match) -> -match.exact(query))
                        .thenComparing(newest);
        };
    }

    private long exact(DocumentQuery query) {
        String all = spaced(VietnameseText.normalizeTones(everything()).toLowerCase(Locale.ROOT));
        return words(query.words())
                .filter(word ->
                        all.contains(" " + VietnameseText.normalizeTones(word).toLowerCase(Locale.ROOT) + " "))
                .count();
    }

    private boolean isNumber(NumberTerm term) {
        return matches(document.metadata().type(), document.metadata().number(), term);
    }

    private boolean cites(NumberTerm term) {
        return document.metadata().citations().stream()
                .anyMatch(citation -> matches(citation.type(), citation.number(), term));
    }

    private static boolean matches(String type, String number, NumberTerm term) {
        return number != null
                && NUMBERS.read(number)
                        .filter(read -> KEYS.terms(type, read).stream().anyMatch(term.keys()::contains))
                        .isPresent();
    }

    private boolean isBetween(LocalDate from, LocalDate to) {
        return (from == null || date() != null && !date().isBefore(from))
                && (to == null || date() != null && !date().isAfter(to));
    }

    private LocalDate date() {
        return document.metadata().date();
    }

    private String everything() {
        return Stream.of(document.metadata().subject(), document.metadata().issuingBody(), text)
                .filter(Objects::nonNull)
                .reduce("", (left, right) -> left + " " + right);
    }

    private String folded() {
        return spaced(VietnameseText.fold(everything()));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", words(text).toList()) + " ";
    }

    private static Stream<String> words(String text) {
        List<String> words = text == null ? List.of() : Arrays.asList(text.split("[^\\p{L}\\p{M}\\p{N}]+"));
        return words.stream().filter(word -> !word.isEmpty());
    }
}
