package vn.eoffice.reports.importer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new ImportCommand(), args));
    }

    /** Runs the command; its exit code is 0 done, 1 some files stayed behind, 2 wrong usage, 3 the server failed. */
    static int run(ImportCommand command, String... args) {
        CommandLine line = new CommandLine(command);
        line.registerConverter(Locale.class, Locale::forLanguageTag);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println("import: " + failure);
            return ImportCommand.FAILED;
        });
        return line.execute(args);
    }
}
