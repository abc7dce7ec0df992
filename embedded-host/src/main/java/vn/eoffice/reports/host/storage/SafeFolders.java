package vn.eoffice.reports.host.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose entries outlive a power failure: a file on disk is of no use when its name is not. */
final class SafeFolders {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private SafeFolders() {}

    /** Creates a folder below an existing one, where it is missing, and answers it. */
    static Path create(Path existing, Path folder) throws IOException {
        if (!folder.equals(existing) && !Files.isDirectory(folder)) {
            Path parent = create(existing, folder.getParent());
            Files.createDirectories(folder);
            force(parent);
        }
        return folder;
    }

    /** Puts the names in a folder on disk. Windows does so by itself, and opens no folders. */
    static void force(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
