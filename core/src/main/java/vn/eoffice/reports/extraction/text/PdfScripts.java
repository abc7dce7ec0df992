package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks for JavaScript in the plain parts of a PDF; it is never run, the finding only tells the clerk. */
final class PdfScripts {

    private static final int CHUNK = 1 << 16;
    private static final int OVERLAP = 16;
    private static final int MAX_CHUNKS = 512;

    boolean isIn(Intake intake) throws IOException {
        byte[] buffer = new byte[CHUNK];
        try (InputStream in = intake.open()) {
            int kept = 0;
            for (int i = 0; i < MAX_CHUNKS; i++) {
                int read = in.readNBytes(buffer, kept, CHUNK - kept);
                if (new String(buffer, 0, kept + read, StandardCharsets.ISO_8859_1).contains("/JavaScript")) {
                    return true;
                }
                if (kept + read < CHUNK) {
                    return false;
                }
                System.arraycopy(buffer, CHUNK - OVERLAP, buffer, 0, OVERLAP);
                kept = OVERLAP;
            }
        }
        return false;
    }
}
