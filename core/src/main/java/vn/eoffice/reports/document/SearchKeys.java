package vn.eoffice.reports.document;

import java.util.List;

/**
 * The folded keys under which a repository finds a document by exact comparison, without reading the documents
 * themselves. Null and empty mean that there is none.
 *
 * @param number {@code DocumentNumber.key()} of its own number
 * @param numberShort the same without the issuer, in each form people cite it by
 * @param issuer folded name of the issuing body, or its unit code
 * @param citations keys of the numbers it cites, with the issuer and without
 */
public record SearchKeys(String number, List<String> numberShort, String issuer, List<String> citations) {

    /** No keys. */
    public static final SearchKeys NONE = new SearchKeys(null, List.of(), null, List.of());

    public SearchKeys {
        numberShort = List.copyOf(numberShort);
        citations = List.copyOf(citations);
    }
}
