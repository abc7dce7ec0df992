package vn.eoffice.reports.extraction.text;

/** Ends the reading of a file whose text has reached its limit; what was laid out until then counts. */
final class TextFullException extends RuntimeException {

    TextFullException() {
        super("text limit reached", null, false, false);
    }
}
