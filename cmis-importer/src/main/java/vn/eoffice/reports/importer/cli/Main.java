package vn.eoffice.reports.importer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The program. */
public final class Main {

    private static final String BUNDLE = "vn.eoffice.reports.importer.messages.import";
    private static final ResourceBundle.Control VIETNAMESE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new ImportCommand(), args));
    }

    /** Runs the command; its exit code is 0 done, 1 some files stayed behind, 2 wrong usage, 3 the server failed. */
    static int run(ImportCommand command, String... args) {
        CommandLine line = new CommandLine(command);
        line.setResourceBundle(ResourceBundle.getBundle(BUNDLE, languageOf(args), VIETNAMESE_OTHERWISE));
        line.registerConverter(Locale.class, Locale::forLanguageTag);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println("import: " + failure);
            return ImportCommand.FAILED;
        });
        return line.execute(args);
    }

    /** Known before anything else is, so that help and mistakes are told in it. */
    private static Locale languageOf(String... args) {
        int at = Arrays.asList(args).indexOf("--lang");
        boolean english = Arrays.asList(args).contains("--lang=en")
                || at >= 0 && at + 1 < args.length && args[at + 1].equals("en");
        return Locale.forLanguageTag(english ? "en" : "vi");
    }
}
