package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;

/** Reads plain text in whatever encoding it is. */
final class PlainTextReader implements FormatReader {

    private static final int BYTES_A_CHARACTER = 3;

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException {
        byte[] bytes;
        try (InputStream in = intake.open()) {
            bytes = in.readNBytes(BYTES_A_CHARACTER * intake.limits().maxTextChars() + 1);
        }
        Charsets charset = Charsets.of(bytes);
        layout.text(charset.decode(bytes));
    }
}
