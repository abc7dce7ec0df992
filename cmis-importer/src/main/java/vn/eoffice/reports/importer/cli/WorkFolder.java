package vn.eoffice.reports.importer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.eoffice.reports.document.Finding;

/** The folder of an import's journal and tables, for its owner only: they name what is in the archive. */
final class WorkFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Clock clock;

    private WorkFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The given folder, or one beside the archive; made when it is not there. */
    static WorkFolder open(Path given, Path archive, Clock clock) throws UsageException {
        Path beside = archive.toAbsolutePath().normalize();
        Path folder = given == null ? beside.resolveSibling(beside.getFileName() + ".import") : given;
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return new WorkFolder(folder.toAbsolutePath().normalize(), clock);
        } catch (IOException e) {
            throw new UsageException(Finding.of("usage.no-work-folder", folder.toString()));
        }
    }

    Path path() {
        return folder;
    }

    Path journal() {
        return folder.resolve("journal.tsv");
    }

    Path preview() {
        return folder.resolve("preview.csv");
    }

    /** A new table of this run. */
    Path report() {
        return folder.resolve("report-" + STAMP.format(LocalDateTime.now(clock)) + ".csv");
    }
}
