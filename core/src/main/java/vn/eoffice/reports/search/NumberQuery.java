package vn.eoffice.reports.search;

import java.util.List;

/**
 * The part of a query that asks for a document number.
 *
 * @param keys index terms as {@link vn.eoffice.reports.number.NumberKeys} writes them; a document matches when its own
 *     or a cited number has any one of them
 * @param serial 1 or more
 * @param suffix a small letter or empty
 * @param typeCode canonical code of the type; null when none is asked for
 * @param issuer canonical code of the issuer; null when none is asked for, the keys are partial then
 * @param year inside the number of a legal document; null in all others
 */
public record NumberQuery(List<String> keys, int serial, String suffix, String typeCode, String issuer, Integer year) {

    public NumberQuery {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a number is asked for by at least one key");
        }
    }

    /** Whether the issuer is missing, so that documents of several issuers may match. */
    public boolean isPartial() {
        return issuer == null;
    }
}
