package vn.eoffice.reports.host.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.json.ExtractionJson;

/** Reads one file into its record. Never throws for anything a file can be. */
final class FileRecords {

    private final TextSource texts;
    private final DocumentReader reader;
    private final Messages own =
            new Messages("vn.eoffice.reports.host.messages.extract", FileRecords.class.getClassLoader());
    private final Function<Finding, String> words;

    FileRecords(TextSource texts, DocumentReader reader, Locale language) {
        Texts sentences = new Texts();
        this.texts = texts;
        this.reader = reader;
        this.words = finding -> own.has(finding.code())
                ? own.text(language, finding.code(), finding.arguments())
                : sentences.finding(finding, language);
    }

    /**
     * What became of a file.
     *
     * @param failure why it could not be read, in words; null when it was
     */
    record Result(ExtractionJson json, String failure) {}

    Result read(Path file) {
        if (!Files.isRegularFile(file)) {
            return failed(file, Finding.of("file.missing"));
        }
        try {
            SourceText source = texts.read(file, file.getFileName().toString());
            return new Result(ExtractionJson.of(file.toString(), reader.read(source), words), null);
        } catch (UnreadableFileException e) {
            return failed(file, e.finding());
        }
    }

    private Result failed(Path file, Finding why) {
        return new Result(ExtractionJson.unreadable(file.toString(), why, words), words.apply(why));
    }
}
