package vn.eoffice.reports.extraction.text;

import java.time.Duration;
import vn.eoffice.reports.document.Finding;

/** The findings that files give; their texts are the {@code file.*} keys of the findings bundle. */
final class FileFindings {

    static final String BOMB = "file.bomb";
    static final String DAMAGED = "file.damaged";
    static final String EMPTY = "file.empty";
    static final String ENCRYPTED = "file.encrypted";
    static final String FROM_MAIL = "file.from-mail";
    static final String HAS_MACROS = "file.has-macros";
    static final String LEGACY_FONT = "file.legacy-font";
    static final String MISLABELLED = "file.mislabelled";
    static final String NO_TEXT_LAYER = "file.no-text-layer";
    static final String PARCEL = "file.parcel";
    static final String PARCEL_EMPTY = "file.parcel-empty";
    static final String READ_BY_OCR = "file.read-by-ocr";
    static final String TOO_LARGE = "file.too-large";
    static final String TOO_SLOW = "file.too-slow";
    static final String TRUNCATED = "file.truncated";
    static final String UNSUPPORTED = "file.unsupported";

    private FileFindings() {}

    static UnreadableFileException bomb(Throwable cause) {
        return refused(cause, BOMB);
    }

    static UnreadableFileException damaged(Throwable cause) {
        return refused(cause, DAMAGED);
    }

    static UnreadableFileException empty() {
        return refused(null, EMPTY);
    }

    static UnreadableFileException encrypted(Throwable cause) {
        return refused(cause, ENCRYPTED);
    }

    static UnreadableFileException emptyParcel() {
        return refused(null, PARCEL_EMPTY);
    }

    static UnreadableFileException tooLarge(long maxBytes, Throwable cause) {
        return refused(cause, TOO_LARGE, Long.toString(maxBytes >> 20));
    }

    static UnreadableFileException tooSlow(Duration limit, Throwable cause) {
        return refused(cause, TOO_SLOW, Long.toString(Math.max(1, limit.toSeconds())));
    }

    static UnreadableFileException unsupported(String mediaType) {
        return refused(null, UNSUPPORTED, mediaType);
    }

    private static UnreadableFileException refused(Throwable cause, String code, String... arguments) {
        return new UnreadableFileException(Finding.of(code, arguments), cause);
    }
}
