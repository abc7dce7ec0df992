package vn.eoffice.reports.annex.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** The catalogue of annex forms: those shipped and those in the office's own folder. Immutable. */
public final class Forms {

    private static final List<String> SHIPPED = List.of("1B", "2B", "7B", "8B", "12B", "13B");

    private final Map<String, FormDefinition> byCode;

    private Forms(Map<String, FormDefinition> byCode) {
        this.byCode = byCode;
    }

    /** A catalogue of just these forms; of two with one code the later one counts. */
    public static Forms of(Collection<FormDefinition> forms) {
        Map<String, FormDefinition> byCode = new TreeMap<>(FormCodes.ORDER);
        forms.forEach(form -> byCode.put(key(form.code()), form));
        return new Forms(byCode);
    }

    /** The forms of the organisation committee's plan of 2026. */
    public static Forms shipped() {
        return of(SHIPPED.stream().map(Forms::shipped).toList());
    }

    /**
     * This catalogue and the forms of a folder: every {@code *.xml} in it. A form with the code of another takes its
     * place. A folder that is not there adds nothing.
     *
     * @throws FormFileException for the first file that cannot be used
     */
    public Forms with(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<FormDefinition> own = files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .map(Forms::read)
                    .toList();
            return of(Stream.concat(byCode.values().stream(), own.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one form file.
     *
     * @throws FormFileException when it cannot be used
     */
    public static FormDefinition read(Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            return new FormFile(file.getFileName().toString()).read(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a form file that is at hand as a stream.
     *
     * @param name by which faults call it
     * @throws FormFileException when it cannot be used
     */
    public static FormDefinition read(String name, InputStream xml) {
        return new FormFile(name).read(xml);
    }

    /** All forms, by the number in their codes. */
    public List<FormDefinition> all() {
        return List.copyOf(byCode.values());
    }

    /** A form by its code as people write it: {@code 1B}, {@code 1b}. */
    public Optional<FormDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(key(code)));
    }

    /**
     * A form by its code.
     *
     * @throws ReportException {@code form.not-found}
     */
    public FormDefinition form(String code) {
        return find(code).orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "form.not-found", code));
    }

    private static FormDefinition shipped(String code) {
        String name = code.toLowerCase(Locale.ROOT) + ".xml";
        try (InputStream xml = Forms.class.getResourceAsStream(name)) {
            return new FormFile(name).read(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
