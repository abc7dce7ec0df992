package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads HTML; its parser builds a tree, so a page with more tags than any honest one is refused before. */
final class HtmlReader implements FormatReader {

    private static final int MAX_TAGS = 300_000;
    private static final int MAX_UNCLOSED = 50_000;

    private final TikaReader reader;

    HtmlReader(TikaReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException {
        checkTags(intake);
        reader.read(intake, layout);
    }

    private static void checkTags(Intake intake) throws IOException {
        int opened = 0;
        int closed = 0;
        byte[] buffer = new byte[1 << 15];
        try (InputStream in = intake.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    opened += buffer[i] == '<' ? 1 : 0;
                    closed += buffer[i] == '/' && i > 0 && buffer[i - 1] == '<' ? 1 : 0;
                }
                if (opened > MAX_TAGS || opened - 2 * closed > MAX_UNCLOSED) {
                    throw FileFindings.bomb(null);
                }
            }
        }
    }
}
