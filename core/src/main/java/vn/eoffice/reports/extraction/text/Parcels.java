package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.eoffice.reports.document.Finding;

/**
 * Unpacks files that hold several documents: a zip file that is no office document, a mail with documents attached.
 * Thread-safe. Runs in this process, and opens nothing but the wrapping: what is inside is read elsewhere.
 */
public final class Parcels {

    /** Unpacking is mostly waiting for the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TextLimits limits;

    /**
     * Bounds every parcel as one file: entries and parts together, and bytes, counted while they come out. A single
     * file inside is bounded as a file of its own.
     */
    public Parcels(TextLimits limits) {
        this.limits = limits.withMaxTime(PATIENCE);
    }

    /**
     * Unpacks the files inside into a folder, as {@code 1}, {@code 2} and so on; no name from inside becomes a path. A
     * parcel in a parcel is opened too, one deep. What cannot be unpacked has a refusal and stops no other.
     *
     * @param fileName decides nothing but between kinds of plain text
     * @param folder empty, and the caller's to remove; made when there is something to unpack and it is not there
     * @return in the order of the parcel; empty when the file is no parcel, or so torn that its own reader has to say why
     * @throws UnreadableFileException {@code file.encrypted}, {@code file.damaged}, {@code file.bomb},
     *     {@code file.parcel-empty}, {@code file.too-large} or {@code file.too-slow}, of the parcel as a whole
     */
    public List<ParcelItem> unpack(Path file, String fileName, Path folder) throws IOException {
        Intake intake = new Intake(file, fileName, limits);
        ParcelKind kind = ParcelKind.of(intake);
        return kind == ParcelKind.ZIP || kind == ParcelKind.MAIL ? new Unpacking(intake, folder).open(kind) : List.of();
    }

    /** What somebody is told who handed in a parcel where one document was asked for. */
    public static Finding several(long documents) {
        return Finding.of(FileFindings.PARCEL, Long.toString(documents));
    }

    /** What somebody is told who handed in a mail, of which the one document attached was read. */
    public static Finding fromMail(String mailName) {
        return Finding.of(FileFindings.FROM_MAIL, mailName);
    }

    /** What somebody is told who handed in a parcel without any document. */
    public static Finding empty() {
        return Finding.of(FileFindings.PARCEL_EMPTY);
    }
}
