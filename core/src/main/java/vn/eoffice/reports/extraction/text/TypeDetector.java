package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says what a file is by its content. The name decides only between kinds of plain text. */
final class TypeDetector {

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final int PDF_HEADER_WITHIN = 1024;

    /**
     * The type of a file that is not empty.
     *
     * @throws UnreadableFileException when it is of no type that is read, or its container is damaged or a bomb
     */
    FileType detect(Intake intake) throws IOException, XMLStreamException {
        byte[] head = intake.head();
        FileType type = byMagic(intake, head);
        if (type == null) {
            type = byText(intake, head);
        }
        if (type.contradicts(intake.extension())) {
            intake.found(
                    FileFindings.MISLABELLED, intake.extension(), type.name().toLowerCase(Locale.ROOT));
        }
        return type;
    }

    private static FileType byMagic(Intake intake, byte[] head) throws IOException, XMLStreamException {
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (isZip(head)) {
            return ZipTypes.detect(intake);
        }
        if (startsWith(head, OLE)) {
            return OleTypes.detect(intake);
        }
        if (ascii.startsWith("{\\rtf")) {
            return FileType.RTF;
        }
        int pdf = ascii.indexOf("%PDF-");
        return pdf == 0 || pdf > 0 && pdf < PDF_HEADER_WITHIN && !looksLikeMail(ascii) ? FileType.PDF : null;
    }

    /** Whether the first bytes are those of a format that is no zip file and no text. */
    static boolean isBinaryDocument(byte[] head) {
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = ascii.indexOf("%PDF-");
        return startsWith(head, OLE)
                || ascii.startsWith("{\\rtf")
                || pdf == 0
                || pdf > 0 && pdf < PDF_HEADER_WITHIN && !looksLikeMail(ascii);
    }

    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
    }

    /**
     * Which text a file is.
     *
     * @throws UnreadableFileException {@code file.unsupported} when it is none
     */
    static FileType byText(Intake intake, byte[] head) throws IOException {
        String decoded = Charsets.of(head).decode(head);
        if (!looksLikeText(decoded)) {
            throw FileFindings.unsupported(mediaType(intake));
        }
        boolean calledText = intake.extension().equals("txt");
        if (!calledText && looksLikeHtml(decoded)) {
            return FileType.HTML;
        }
        return !calledText && looksLikeMail(decoded) ? FileType.EML : FileType.TEXT;
    }

    private static boolean looksLikeText(String head) {
        long controls = head.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0)
                .count();
        long zeros = head.chars().filter(c -> c == 0).count();
        return controls * 50 <= head.length() && zeros * 4 <= head.length() && !head.startsWith("MZ");
    }

    private static boolean looksLikeHtml(String head) {
        String start = head.substring(0, Math.min(head.length(), 1000))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("\ufeff", "");
        boolean xml = start.startsWith("<?xml");
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<div")
                || start.startsWith("<table")
                || xml && start.contains("<html");
    }

    private static boolean looksLikeMail(String head) {
        int headers = 0;
        for (String line : head.split("\n", 6)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("from:")
                    || lower.startsWith("received:")
                    || lower.startsWith("return-path:")
                    || lower.startsWith("mime-version:")
                    || lower.startsWith("message-id:")
                    || lower.startsWith("date:")
                    || lower.startsWith("to:")
                    || lower.startsWith("subject:")
                    || lower.startsWith("content-type:")) {
                headers++;
            }
        }
        return headers >= 2;
    }

    static String mediaType(Intake intake) throws IOException {
        try (InputStream in = intake.open()) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
