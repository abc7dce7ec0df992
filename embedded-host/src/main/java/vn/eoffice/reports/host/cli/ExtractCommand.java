package vn.eoffice.reports.host.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.TextLimits;

/** Prints one extraction record a line; needs no database and starts no server. */
@Command(
        name = "extract",
        resourceBundle = "vn.eoffice.reports.host.messages.extract",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ExtractCommand implements Callable<Integer> {

    @Option(names = "--lang", defaultValue = "vi")
    private Locale language;

    @Option(names = "--readers", defaultValue = "2")
    private int readers;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    /** Reads the files; 0 when all of them could be read, 1 when some could not. */
    @Override
    public Integer call() {
        PrintStream out = utf8(System.out);
        PrintStream err = utf8(System.err);
        int side = Math.max(1, Math.min(readers, files.size()));
        try (ForkedTextSource texts = new ForkedTextSource(ChildCommand.ofThisProgram(), TextLimits.DEFAULT, side)) {
            FileRecords records = new FileRecords(texts, DocumentReader.standard(), language);
            Progress progress = new Progress(err, files.size(), System.console() != null);
            return new Extraction(records, side, out, err, progress).of(files) ? 0 : 1;
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
