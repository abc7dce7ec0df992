package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The hostile files, all of them. */
public final class HostileCorpus {

    private HostileCorpus() {}

    public static List<HostileFile> files() {
        List<HostileFile> files = new ArrayList<>();
        files.addAll(BrokenFiles.files());
        files.addAll(MislabelledFiles.files());
        files.addAll(HostileZips.files());
        files.addAll(HostileXml.files());
        files.addAll(HostilePdfs.files());
        files.addAll(HostileTexts.files());
        return List.copyOf(files);
    }

    /** The corpus as the rows of a Markdown table. */
    static String table(List<HostileFile> files) {
        return files.stream()
                .map(file -> "| `%s` | %s | %s |".formatted(file.name(), file.about(), file.outcome()))
                .collect(Collectors.joining("\n"));
    }

    /** Writes all files into a folder, for trying them on other programs, and prints what they are. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/hostile"));
        List<HostileFile> files = files();
        files.forEach(file -> file.writeInto(folder));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(table(files));
    }
}
