package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a Markdown file between two comments, which a program writes anew and nobody edits by hand. */
record ResultsSection(String begin, String end) {

    static ResultsSection of(String name) {
        return new ResultsSection("<!-- " + name + ": begin -->", "<!-- " + name + ": end -->");
    }

    /** Replaces the section; at the end of the file where there is none yet, in a new file where there is none. */
    void write(Path file, String content) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        String section = begin + "\n" + content.strip() + "\n" + end;
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(from, 0));
        Files.writeString(
                file,
                from < 0 || to < 0
                        ? (text.isBlank() ? "" : text.stripTrailing() + "\n\n") + section + "\n"
                        : text.substring(0, from) + section + text.substring(to + end.length()));
    }
}
