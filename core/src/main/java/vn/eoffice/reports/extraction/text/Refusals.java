package vn.eoffice.reports.extraction.text;

import org.apache.tika.exception.EncryptedDocumentException;

/** What the failure of a parser says about the file. */
final class Refusals {

    private static final int MAX_CAUSES = 20;

    private Refusals() {}

    static UnreadableFileException of(Throwable failure, TextLimits limits) {
        Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            UnreadableFileException refusal = ofOne(cause, limits);
            if (refusal != null) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return FileFindings.damaged(failure);
    }

    /** Null when this cause alone says nothing. */
    private static UnreadableFileException ofOne(Throwable cause, TextLimits limits) {
        if (cause instanceof UnreadableFileException refusal) {
            return refusal;
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (isEncryption(cause)) {
            return FileFindings.encrypted(cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return FileFindings.tooLarge(limits.maxFileBytes(), cause);
        }
        boolean bomb = cause instanceof StackOverflowError || message.startsWith("Zip bomb");
        return bomb ? FileFindings.bomb(cause) : null;
    }

    /** The PDF library's exception is known by name, because hosts carry different versions of that library. */
    private static boolean isEncryption(Throwable cause) {
        return cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException
                || cause.getClass().getSimpleName().equals("InvalidPasswordException");
    }
}
