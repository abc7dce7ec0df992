package vn.eoffice.reports.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;

/**
 * What a person looks for. Null and empty mean "any"; all conditions hold together.
 *
 * @param q what they typed into the one box: a number in any spelling, words with or without accents, quoted phrases
 * @param number the document's own number, in any spelling
 * @param cites a number it cites, in any spelling
 * @param issuer words of the issuing body's name
 * @param from first date of issue
 * @param to last date of issue
 * @param round identity of the reporting round it was sent in
 */
public record SearchRequest(
        String q,
        String number,
        String cites,
        String issuer,
        Set<DocumentKind> kinds,
        Set<DocumentStatus> statuses,
        LocalDate from,
        LocalDate to,
        String round,
        DocumentQuery.Order order) {

    public SearchRequest {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(order, "order");
    }

    /** The same in any round or none. */
    public SearchRequest(
            String q,
            String number,
            String cites,
            String issuer,
            Set<DocumentKind> kinds,
            Set<DocumentStatus> statuses,
            LocalDate from,
            LocalDate to,
            DocumentQuery.Order order) {
        this(q, number, cites, issuer, kinds, statuses, from, to, null, order);
    }
}
