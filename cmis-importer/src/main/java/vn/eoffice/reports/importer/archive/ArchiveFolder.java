package vn.eoffice.reports.importer.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Finds the files of an archive. Links are not followed: an archive ends where its folder ends. What operating systems
 * and office programs leave behind is no document.
 */
public final class ArchiveFolder {

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

    private final Path root;
    private final Set<Path> own;

    /**
     * An archive.
     *
     * @param root its folder
     * @param own files and folders of this program that may lie in it: work folder, spreadsheet, password
     */
    public ArchiveFolder(Path root, Set<Path> own) {
        this.root = root.toAbsolutePath().normalize();
        this.own = Set.copyOf(
                own.stream().map(path -> path.toAbsolutePath().normalize()).toList());
    }

    /**
     * What was found.
     *
     * @param files in the order of their names
     * @param unreachable names of files and folders that this machine refuses to show
     */
    public record Contents(List<SourceFile> files, List<String> unreachable) {

        public Contents {
            files = List.copyOf(files);
            unreachable = List.copyOf(unreachable);
        }
    }

    /**
     * Walks through the whole folder.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public Contents list() throws IOException {
        Collector collector = new Collector();
        Files.walkFileTree(root, collector);
        collector.files.sort(Comparator.comparing(SourceFile::name));
        return new Contents(collector.files, collector.unreachable);
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<SourceFile> files = new ArrayList<>();
        private final List<String> unreachable = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return hidden || own.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !own.contains(file) && !isHidden(file) && !isLitter(file)) {
                files.add(new SourceFile(file, nameOf(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            unreachable.add(nameOf(file));
            return FileVisitResult.CONTINUE;
        }
    }

    private String nameOf(Path file) {
        return VietnameseText.nfc(root.relativize(file).toString().replace('\\', '/'));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isLitter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return LITTER.contains(name) || name.startsWith("~$") || name.endsWith(".tmp") || name.endsWith(".lnk");
    }
}
