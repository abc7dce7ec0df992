package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was inside a file, in a temporary folder that is there until this is closed.
 *
 * @param items empty when the file is no parcel
 */
public record UnpackedParcel(Path folder, List<ParcelItem> items) implements AutoCloseable {

    /**
     * Unpacks a file; the caller closes what it gets.
     *
     * @throws UnreadableFileException as {@link Parcels#unpack} does, of the parcel as a whole
     * @throws UncheckedIOException when the file, or the disk for temporary files, fails
     */
    public static UnpackedParcel of(Path file, Parcels parcels) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("reports-parcel-");
            return new UnpackedParcel(
                    folder, parcels.unpack(file, file.getFileName().toString(), folder));
        } catch (IOException e) {
            remove(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    @Override
    public void close() {
        remove(folder);
    }

    /** The files in it have no folders of their own. */
    private static void remove(Path folder) {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
