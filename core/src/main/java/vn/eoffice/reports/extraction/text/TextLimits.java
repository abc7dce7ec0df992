package vn.eoffice.reports.extraction.text;

import java.time.Duration;
import java.util.Objects;

/**
 * Bounds within which a file is read. What passes a bound is refused, except text and pages: of those the beginning is
 * read and the finding {@code file.truncated} says so.
 *
 * @param maxFileBytes size of the file itself
 * @param maxTextChars characters of text kept
 * @param maxTime for one file without OCR
 * @param maxOcrTime for OCR of one file, on top of {@code maxTime}
 * @param maxZipEntries entries of a zip-based format
 * @param maxUnpackedBytes bytes of all entries of a zip-based format together, counted while unpacking
 * @param maxNesting tables in tables and the like
 * @param maxPages pages of a PDF
 */
public record TextLimits(
        long maxFileBytes,
        int maxTextChars,
        Duration maxTime,
        Duration maxOcrTime,
        int maxZipEntries,
        long maxUnpackedBytes,
        int maxNesting,
        int maxPages) {

    /** Enough for the largest honest document met, small enough for a child with 160 MB of heap. */
    public static final TextLimits DEFAULT = new TextLimits(
            100L << 20, 3_000_000, Duration.ofSeconds(5), Duration.ofSeconds(60), 10_000, 400L << 20, 64, 3_000);

    public TextLimits {
        Objects.requireNonNull(maxTime, "maxTime");
        Objects.requireNonNull(maxOcrTime, "maxOcrTime");
        if (maxFileBytes < 1 || maxTextChars < 1 || maxUnpackedBytes < 1) {
            throw new IllegalArgumentException("sizes must be positive");
        }
        if (maxZipEntries < 1 || maxNesting < 1 || maxPages < 1) {
            throw new IllegalArgumentException("counts must be positive");
        }
        if (maxTime.isNegative() || maxTime.isZero() || maxOcrTime.isNegative()) {
            throw new IllegalArgumentException("times must be positive; only that for OCR may be zero");
        }
    }

    /** The same with another time per file. */
    public TextLimits withMaxTime(Duration time) {
        return new TextLimits(
                maxFileBytes, maxTextChars, time, maxOcrTime, maxZipEntries, maxUnpackedBytes, maxNesting, maxPages);
    }

    /** The same with another time for OCR; zero turns OCR off. */
    public TextLimits withMaxOcrTime(Duration time) {
        return new TextLimits(
                maxFileBytes, maxTextChars, maxTime, time, maxZipEntries, maxUnpackedBytes, maxNesting, maxPages);
    }

    /** The same with another number of characters. */
    public TextLimits withMaxTextChars(int chars) {
        return new TextLimits(
                maxFileBytes, chars, maxTime, maxOcrTime, maxZipEntries, maxUnpackedBytes, maxNesting, maxPages);
    }

    /** The same with another size of file. */
    public TextLimits withMaxFileBytes(long bytes) {
        return new TextLimits(
                bytes, maxTextChars, maxTime, maxOcrTime, maxZipEntries, maxUnpackedBytes, maxNesting, maxPages);
    }
}
