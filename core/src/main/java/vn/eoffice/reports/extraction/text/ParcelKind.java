package vn.eoffice.reports.extraction.text;

import java.io.IOException;

/** What a file is to somebody who unpacks: said by its first bytes, or the directory of a zip file. */
enum ParcelKind {
    ZIP,
    MAIL,
    DOCUMENT,

    /** Text whose name promises something else: a calendar entry, a business card, a signature. */
    OTHER_TEXT,

    UNSUPPORTED;

    static ParcelKind of(Intake intake) throws IOException {
        byte[] head = intake.head();
        if (TypeDetector.isZip(head)) {
            return isOffice(intake) ? DOCUMENT : ZIP;
        }
        if (head.length == 0 || TypeDetector.isBinaryDocument(head)) {
            return DOCUMENT;
        }
        try {
            FileType type = TypeDetector.byText(intake, head);
            if (type == FileType.EML) {
                return MAIL;
            }
            boolean usual = type != FileType.TEXT || type.hasExtension(intake.extension());
            return usual ? DOCUMENT : OTHER_TEXT;
        } catch (UnreadableFileException unsupported) {
            return UNSUPPORTED;
        }
    }

    /** A zip file without a directory is left to the reader, which says what is wrong. */
    private static boolean isOffice(Intake intake) {
        try {
            return ZipDirectory.of(intake).isOffice();
        } catch (IOException | UnreadableFileException e) {
            return true;
        }
    }
}
