package vn.eoffice.reports.search;

import java.util.List;

/**
 * What a person typed into the one search box, taken apart.
 *
 * @param number the document number in it; null when there is none
 * @param words what remains, without the number and the phrases; may be empty
 * @param phrases what stood in quotation marks
 */
public record TypedQuery(NumberTerm number, String words, List<String> phrases) {

    public TypedQuery {
        phrases = List.copyOf(phrases);
    }
}
