package vn.eoffice.reports.host.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.number.CodeTableException;
import vn.eoffice.reports.number.CodeTables;

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

    /** The setting {@code reports.codes.folder}, by the name Spring reads it from the environment too. */
    @Option(names = "--codes", paramLabel = "FOLDER", defaultValue = "${env:REPORTS_CODES_FOLDER}")
    private Path codes;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    /** Reads the files; 0 when all of them could be read, 1 when some could not, 2 for code tables that are wrong. */
    @Override
    public Integer call() {
        PrintStream err = utf8(System.err);
        try {
            return read(DocumentReader.with(tables()), utf8(System.out), err) ? 0 : 1;
        } catch (CodeTableException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private boolean read(DocumentReader reader, PrintStream out, PrintStream err) {
        int side = Math.max(1, Math.min(readers, files.size()));
        try (ForkedTextSource texts = new ForkedTextSource(ChildCommand.ofThisProgram(), TextLimits.DEFAULT, side)) {
            FileRecords records = new FileRecords(texts, reader, language);
            Progress progress = new Progress(err, files.size(), System.console() != null);
            return new Extraction(records, side, out, err, progress).of(files);
        }
    }

    private CodeTables tables() {
        boolean own = codes != null && !codes.toString().isBlank();
        return own ? CodeTables.withFolder(codes) : CodeTables.standard();
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
