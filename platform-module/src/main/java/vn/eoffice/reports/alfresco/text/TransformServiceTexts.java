package vn.eoffice.reports.alfresco.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;

/**
 * Has Alfresco's transform service read the kinds of file whose parsers are better kept out of the repository's process.
 * Whatever the service does not take, cannot read or finds no text in is read here: that also says what is wrong with a
 * broken file, and reads scans.
 */
public final class TransformServiceTexts implements TextSource {

    private static final Logger LOG = LoggerFactory.getLogger(TransformServiceTexts.class);
    private static final String TEXT = "text/plain";

    private final TextSource here;
    private final SynchronousTransformClient service;
    private final ContentService contents;
    private final MimetypeService mimetypes;
    private final Set<String> kinds;

    /**
     * @param here reads what the service does not
     * @param kinds media types for the service, parted by commas; blank for none
     */
    public TransformServiceTexts(
            TextSource here,
            SynchronousTransformClient service,
            ContentService contents,
            MimetypeService mimetypes,
            String kinds) {
        this.here = here;
        this.service = service;
        this.contents = contents;
        this.mimetypes = mimetypes;
        this.kinds = Arrays.stream(kinds.split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceText read(Path file, String fileName) {
        String kind = kinds.isEmpty() ? null : mimetypes.guessMimetype(fileName);
        if (kind == null || !kinds.contains(kind) || !supports(kind, file)) {
            return here.read(file, fileName);
        }
        SourceText transformed = transformed(file, kind);
        return transformed == null || transformed.text().isBlank() ? here.read(file, fileName) : transformed;
    }

    private boolean supports(String kind, Path file) {
        return service.isSupported(kind, size(file), null, TEXT, Map.of(), null, null);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text; null when the service did not read it. */
    private SourceText transformed(Path file, String kind) {
        try {
            ContentWriter source = contents.getTempWriter();
            source.setMimetype(kind);
            source.putContent(file.toFile());
            ContentWriter target = contents.getTempWriter();
            target.setMimetype(TEXT);
            target.setEncoding(StandardCharsets.UTF_8.name());
            service.transform(source.getReader(), target, Map.of(), null, null);
            return cleaned(target.getReader(), file, kind);
        } catch (RuntimeException e) {
            // Whatever fails outside, the file can still be read here.
            LOG.info("The transform service did not read a file of {}; it is read here: {}", kind, e.getMessage());
            return null;
        }
    }

    /** The same repairs that every plain text gets: line ends, accents, old fonts, limits. */
    private SourceText cleaned(ContentReader text, Path file, String kind) {
        Path copy = file.resolveSibling(file.getFileName() + ".text");
        try {
            text.getContent(copy.toFile());
            if (size(copy) == 0) {
                return null;
            }
            SourceText read = here.read(copy, "transformed.txt");
            return new SourceText(read.text(), kind, read.title(), read.findings());
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
