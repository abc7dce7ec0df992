package vn.eoffice.reports.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;

/**
 * A search, all conditions together. Null and empty mean "any".
 *
 * @param reader only documents this person may read are found and counted
 * @param mentions the document's own number or one it cites
 * @param number the document's own number
 * @param cites a number it cites
 * @param words free text, accents optional; all of them occur; documents that have them as typed come first
 * @param phrases words that stand together
 * @param issuer words of the issuing body's name
 * @param from first date of issue
 * @param to last date of issue
 * @param round identity of the reporting round it was sent in
 */
public record DocumentQuery(
        Actor reader,
        NumberTerm mentions,
        NumberTerm number,
        NumberTerm cites,
        String words,
        List<String> phrases,
        String issuer,
        Set<DocumentKind> kinds,
        Set<DocumentStatus> statuses,
        LocalDate from,
        LocalDate to,
        String round,
        Order order) {

    /** How results are ordered. */
    public enum Order {
        /** Best match first, then newest. */
        RELEVANCE,
        /** Newest date of issue first; documents without a date last. */
        NEWEST,
        /** Oldest date of issue first; documents without a date last. */
        OLDEST
    }

    public DocumentQuery {
        Objects.requireNonNull(reader, "reader");
        phrases = List.copyOf(phrases);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(order, "order");
    }

    /** The same in any round or none. */
    public DocumentQuery(
            Actor reader,
            NumberTerm mentions,
            NumberTerm number,
            NumberTerm cites,
            String words,
            List<String> phrases,
            String issuer,
            Set<DocumentKind> kinds,
            Set<DocumentStatus> statuses,
            LocalDate from,
            LocalDate to,
            Order order) {
        this(reader, mentions, number, cites, words, phrases, issuer, kinds, statuses, from, to, null, order);
    }

    /**
     * The same without the facet's own choice, where several values can be chosen: whoever has chosen plans still sees how
     * many reports there are. Of an issuing body and of days there is one choice, which stays.
     */
    public DocumentQuery without(Facet facet) {
        return switch (facet) {
            case KIND -> choosing(Set.of(), statuses);
            case STATUS -> choosing(kinds, Set.of());
            case ISSUER, YEAR -> this;
        };
    }

    private DocumentQuery choosing(Set<DocumentKind> anyOf, Set<DocumentStatus> in) {
        return new DocumentQuery(
                reader, mentions, number, cites, words, phrases, issuer, anyOf, in, from, to, round, order);
    }
}
