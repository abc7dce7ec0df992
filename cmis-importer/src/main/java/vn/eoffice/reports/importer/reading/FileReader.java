package vn.eoffice.reports.importer.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ParcelItem;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnpackedParcel;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.importer.archive.SourceFile;

/** Reads a file of the archive into its documents. Thread-safe; never throws for anything a file can be. */
public final class FileReader {

    private static final int WHOLE_FILE = -1;

    private final TextSource texts;
    private final DocumentReader reader;
    private final Parcels parcels;
    private final BiPredicate<String, String> done;

    /**
     * A reader.
     *
     * @param done whether the document of that name and content hash was uploaded by an earlier run
     */
    public FileReader(TextSource texts, DocumentReader reader, Parcels parcels, BiPredicate<String, String> done) {
        this.texts = texts;
        this.reader = reader;
        this.parcels = parcels;
        this.done = done;
    }

    /** The documents of a file: itself, or those inside when it is a zip file or a mail. */
    public List<Reading> read(SourceFile file) {
        try (UnpackedParcel parcel = UnpackedParcel.of(file.path(), parcels)) {
            List<ParcelItem> items = parcel.items();
            return items.isEmpty()
                    ? List.of(document(file, WHOLE_FILE, file.name(), file.path()))
                    : IntStream.range(0, items.size())
                            .mapToObj(index -> item(file, index, items.get(index)))
                            .toList();
        } catch (UnreadableFileException e) {
            return List.of(refused(file, WHOLE_FILE, file.name(), null, e.finding()));
        } catch (UncheckedIOException e) {
            return List.of(refused(file, WHOLE_FILE, file.name(), null, Finding.of("file.unreachable")));
        }
    }

    private Reading item(SourceFile parcel, int index, ParcelItem item) {
        String name = parcel.name() + "!/" + item.name();
        return item.file() == null
                ? refused(parcel, index, name, null, item.refusal())
                : document(parcel, index, name, item.file());
    }

    private Reading document(SourceFile source, int index, String name, Path file) {
        try {
            String sha256 = Sha256.of(file);
            return done.test(name, sha256)
                    ? new Reading(source, index, name, sha256, null, null)
                    : read(source, index, name, file, sha256);
        } catch (IOException e) {
            return refused(source, index, name, null, Finding.of("file.unreachable"));
        }
    }

    private Reading read(SourceFile source, int index, String name, Path file, String sha256) throws IOException {
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        try {
            SourceText text = texts.read(file, fileName);
            FileContent content = new FileContent(fileName, text.mediaType(), Files.size(file), sha256);
            return new Reading(source, index, name, sha256, Candidate.of(content, reader.read(text)), null);
        } catch (UnreadableFileException e) {
            return refused(source, index, name, sha256, e.finding());
        }
    }

    private static Reading refused(SourceFile source, int index, String name, String sha256, Finding why) {
        return new Reading(source, index, name, sha256, null, why);
    }
}
