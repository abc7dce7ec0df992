package vn.eoffice.reports.extraction.text;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** POI's own limits, which hold for the whole process. {@link ZipGuard} has counted before POI opens anything. */
final class PoiLimits {

    /** POI's default takes honest sheets of formatted blanks for bombs. */
    private static final double MIN_INFLATE_RATIO = 0.0005;

    private PoiLimits() {}

    static void apply(TextLimits limits) {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(limits.maxUnpackedBytes());
        ZipSecureFile.setMaxTextSize(2L * limits.maxTextChars());
        ZipSecureFile.setMaxFileCount(limits.maxZipEntries());
    }
}
