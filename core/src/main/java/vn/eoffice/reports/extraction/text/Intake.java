package vn.eoffice.reports.extraction.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.document.Finding;

/** One file on its way to text: what is known of it and what was found so far. Confined to one thread. */
final class Intake {

    private static final int HEAD = 8192;

    private final Path file;
    private final String name;
    private final TextLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final long deadline;
    private String title;

    Intake(Path file, String name, TextLimits limits) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.maxTime().toNanos();
    }

    Path file() {
        return file;
    }

    TextLimits limits() {
        return limits;
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** The ending of the name in lower case; empty when it has none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Throws the refusal when the time for this file is over, or when nobody waits for it any more. */
    void checkTime() {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw FileFindings.tooSlow(limits.maxTime(), null);
        }
    }

    /** Whether more than half of the time has gone. */
    boolean isTiring() {
        return System.nanoTime() - deadline > -limits.maxTime().toNanos() / 2;
    }

    void found(String code, String... arguments) {
        Finding finding = Finding.of(code, arguments);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void title(String value) {
        title = value == null || value.isBlank()
                ? null
                : TextCleaner.clean(value).strip();
    }

    String title() {
        return title;
    }
}
