package vn.eoffice.reports.importer.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.eoffice.reports.document.Finding;

/** Where the password comes from: a file, an environment variable, or the keyboard; never the command line. */
final class Password {

    private static final int LONGEST = 1000;

    private final Map<String, String> environment;
    private final Console console;

    /**
     * Looks in these places.
     *
     * @param console null when nobody sits there
     */
    Password(Map<String, String> environment, Console console) {
        this.environment = Map.copyOf(environment);
        this.console = console;
    }

    /**
     * The password.
     *
     * @param file its first line; null to look elsewhere
     * @param variable name of the environment variable
     */
    char[] find(Path file, String variable, String prompt) throws UsageException {
        if (file != null) {
            return ofFile(file);
        }
        String value = environment.get(variable);
        if (value != null && !value.isEmpty()) {
            return value.toCharArray();
        }
        char[] typed = console == null ? null : console.readPassword("%s", prompt);
        if (typed == null || typed.length == 0) {
            throw new UsageException(Finding.of("usage.no-password", variable));
        }
        return typed;
    }

    private static char[] ofFile(Path file) throws UsageException {
        try {
            String text = Files.size(file) > LONGEST ? "" : Files.readString(file, StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElse("");
            if (first.isEmpty()) {
                throw new UsageException(Finding.of("usage.bad-password-file", file.toString()));
            }
            return first.toCharArray();
        } catch (IOException e) {
            throw new UsageException(Finding.of("usage.bad-password-file", file.toString()));
        }
    }
}
