package vn.eoffice.reports.extraction.text;

/** Ends the reading of a file whose text has reached its limit; what was laid out until then counts. */
final class TextFullException extends RuntimeException {

    TextFullException() {
        super("text limit reached", null, false, false);
    }

    /** Whether a parser failed only because the text was full; parsers wrap what a handler throws. */
    static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof TextFullException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
