package vn.eoffice.reports.extraction;

import vn.eoffice.reports.number.DocumentNumber;

/** The symbol of a number whose serial is blank: {@code KH/TU}, {@code KH-UBND}, {@code UBND-VX}. */
final class Symbol {

    private Symbol() {}

    static String of(DocumentNumber number) {
        return switch (number.shape()) {
            case PARTY, MASS -> number.type() + "/" + number.issuer();
            case STATE, LEGAL -> number.type() + "-" + number.issuer();
            case LETTER, ASSEMBLY -> number.issuer();
        };
    }
}
