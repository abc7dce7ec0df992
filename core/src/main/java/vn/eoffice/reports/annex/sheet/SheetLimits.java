package vn.eoffice.reports.annex.sheet;

import java.time.Duration;
import java.util.Objects;

/**
 * Bounds within which a workbook is read; whatever passes one is refused.
 *
 * @param maxFileBytes size of the file
 * @param maxUnpackedBytes of the parts that are read, counted while unpacking; formatted blanks take room, too
 * @param maxCells filled cells over all sheets
 * @param maxChars characters of all texts
 * @param maxRows filled rows of one sheet
 * @param maxTime for one workbook
 */
public record SheetLimits(
        long maxFileBytes, long maxUnpackedBytes, int maxCells, int maxChars, int maxRows, Duration maxTime) {

    /** Enough for a sheet with a million formatted blanks, and for ten thousand lines in an open place. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(20L << 20, 96L << 20, 300_000, 8_000_000, 20_000, Duration.ofSeconds(10));

    public SheetLimits {
        Objects.requireNonNull(maxTime, "maxTime");
    }
}
