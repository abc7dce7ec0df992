package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks through a zip-based file before anything else opens it. Counts what really comes out instead of believing the
 * sizes written down, and knows no ratio: honest sheets full of formatted blanks shrink a thousand times too.
 */
public final class ZipGuard {

    private static final int MAX_DEPTH = 4;

    private final Intake intake;
    private final byte[] buffer = new byte[1 << 15];
    private long room;
    private int entriesLeft;

    private ZipGuard(Intake intake) {
        this.intake = intake;
        this.room = intake.limits().maxUnpackedBytes();
        this.entriesLeft = intake.limits().maxZipEntries();
    }

    /**
     * Refuses a zip file that is torn, has two entries of one name, too many entries, or unpacks to too much; zip files
     * within it are counted in, four deep.
     *
     * @throws UnreadableFileException {@code file.damaged}, {@code file.bomb} or {@code file.too-slow}
     */
    public static void check(Path file, TextLimits limits) {
        check(new Intake(file, "", limits));
    }

    static void check(Intake intake) {
        try {
            ZipGuard guard = new ZipGuard(intake);
            ZipEnd.of(intake); // before the directory is loaded into memory
            guard.checkEntries();
        } catch (IOException | IllegalArgumentException e) {
            throw FileFindings.damaged(e);
        }
    }

    private void checkEntries() throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = new ZipFile(intake.file().toFile())) {
            if (zip.size() > entriesLeft) {
                throw FileFindings.bomb(null);
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                countEntry();
                if (!names.add(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))) {
                    throw new ZipException("two entries of one name");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    count(in, 1);
                }
            }
        }
    }

    private void count(InputStream in, int depth) throws IOException {
        PushbackInputStream entry = new PushbackInputStream(in, 4);
        byte[] start = entry.readNBytes(4);
        entry.unread(start);
        if (Arrays.equals(start, new byte[] {'P', 'K', 3, 4})) {
            countNested(entry, depth + 1);
        }
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            countBytes(n);
        }
    }

    private void countNested(InputStream in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw FileFindings.bomb(null);
        }
        ZipInputStream nested = new ZipInputStream(in);
        try {
            while (nested.getNextEntry() != null) {
                countEntry();
                count(nested, depth);
            }
        } catch (ZipException | IllegalArgumentException e) {
            // What cannot be unpacked is no bomb, and nobody here opens a file within a file.
            intake.checkTime();
        }
    }

    private void countEntry() {
        if (--entriesLeft < 0) {
            throw FileFindings.bomb(null);
        }
    }

    private void countBytes(int bytes) {
        room -= bytes;
        if (room < 0) {
            throw FileFindings.bomb(null);
        }
        intake.checkTime();
    }
}
