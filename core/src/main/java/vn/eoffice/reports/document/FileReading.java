package vn.eoffice.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** Reads files people hand in. Slow, touches nothing stored: runs outside any transaction. */
public final class FileReading {

    private final TextSource texts;
    private final DocumentReader reader;

    public FileReading(TextSource texts, DocumentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * Reads a file.
     *
     * @throws ReportException UNREADABLE or TOO_LARGE, whose key is in the bundle of findings
     */
    public ReadFile read(Upload upload) {
        SourceText source = textOf(upload);
        Extraction extraction = reader.read(source);
        return new ReadFile(upload, contentOf(upload, source.mediaType()), extraction, source.text());
    }

    /**
     * A file that cannot be read, whose properties somebody has given.
     *
     * @param mediaType what others take it for
     * @param why what the clerk should know
     */
    public ReadFile unread(Upload upload, String mediaType, Finding why) {
        Extraction nothing = new Extraction(DocumentKind.OTHER, Metadata.EMPTY, List.of(why), Map.of(), Map.of());
        return new ReadFile(upload, contentOf(upload, mediaType), nothing, "");
    }

    private SourceText textOf(Upload upload) {
        try {
            return texts.read(upload.file(), upload.fileName());
        } catch (UnreadableFileException e) {
            Finding finding = e.finding();
            Problem problem = finding.code().equals("file.too-large") ? Problem.TOO_LARGE : Problem.UNREADABLE;
            throw new ReportException(
                    problem, finding.code(), finding.arguments().toArray());
        }
    }

    private static FileContent contentOf(Upload upload, String mediaType) {
        try {
            return new FileContent(upload.fileName(), mediaType, Files.size(upload.file()), sha256(upload.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
