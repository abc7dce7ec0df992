package vn.eoffice.reports.alfresco.text;

import java.nio.file.Path;
import java.time.Duration;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.TikaTextSource;

/** Reads files in this server, within limits. Its libraries are loaded with the first file, not with the server. */
public final class InProcessTexts implements TextSource {

    private final TextLimits limits;
    private TextSource reader;

    public InProcessTexts(TextLimits limits) {
        this.limits = limits;
    }

    /**
     * The core's limits but for these.
     *
     * @param ocrSeconds 0 for no OCR
     */
    public static InProcessTexts within(long maxBytes, int seconds, int ocrSeconds) {
        return new InProcessTexts(TextLimits.DEFAULT
                .withMaxFileBytes(maxBytes)
                .withMaxTime(Duration.ofSeconds(seconds))
                .withMaxOcrTime(Duration.ofSeconds(ocrSeconds)));
    }

    @Override
    public SourceText read(Path file, String fileName) {
        return reader().read(file, fileName);
    }

    private synchronized TextSource reader() {
        if (reader == null) {
            reader = new TikaTextSource(limits);
        }
        return reader;
    }
}
