package vn.eoffice.reports.extraction.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The hostile files, all of them. */
final class HostileCorpus {

    private HostileCorpus() {}

    static List<HostileFile> files() {
        List<HostileFile> files = new ArrayList<>();
        files.addAll(BrokenFiles.files());
        files.addAll(MislabelledFiles.files());
        files.addAll(HostileZips.files());
        files.addAll(HostileXml.files());
        files.addAll(HostilePdfs.files());
        files.addAll(HostileTexts.files());
        return List.copyOf(files);
    }

    /** Writes all files into a folder, for trying them on other programs. */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/hostile");
        folder.toFile().mkdirs();
        files().forEach(file -> file.writeInto(folder));
    }
}
