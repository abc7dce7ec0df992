package vn.eoffice.reports.number;

/**
 * What stands behind the serial of a number.
 *
 * @param year null outside legal normative documents
 * @param type null where the number carries none
 * @param issuer null when it is left blank
 * @param end offset behind its last character
 */
record Symbol(NumberShape shape, Integer year, String type, String issuer, int end) {

    DocumentNumber number(Integer serial, String suffix) {
        return new DocumentNumber(shape, serial, suffix, year, type, issuer);
    }
}
