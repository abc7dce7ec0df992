package vn.eoffice.reports.host.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ParcelItem;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnpackedParcel;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.json.ExtractionJson;

/** Reads one file into its records. Never throws for anything a file can be. */
final class FileRecords {

    private final TextSource texts;
    private final DocumentReader reader;
    private final Parcels parcels = new Parcels(TextLimits.DEFAULT);
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

    /** The records of a file: one, or one for each document inside a zip file or attached to a mail. */
    List<Result> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of(failed(file.toString(), Finding.of("file.missing")));
        }
        try (UnpackedParcel parcel = UnpackedParcel.of(file, parcels)) {
            return parcel.items().isEmpty()
                    ? List.of(read(file.toString(), file, nameOf(file)))
                    : parcel.items().stream().map(item -> read(file, item)).toList();
        } catch (UnreadableFileException e) {
            return List.of(failed(file.toString(), e.finding()));
        }
    }

    private Result read(Path parcel, ParcelItem item) {
        String name = parcel + "!/" + item.name();
        return item.file() == null ? failed(name, item.refusal()) : read(name, item.file(), item.fileName());
    }

    private Result read(String name, Path file, String fileName) {
        try {
            SourceText source = texts.read(file, fileName);
            return new Result(ExtractionJson.of(name, reader.read(source), words), null);
        } catch (UnreadableFileException e) {
            return failed(name, e.finding());
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private Result failed(String name, Finding why) {
        return new Result(ExtractionJson.unreadable(name, why, words), words.apply(why));
    }
}
