package vn.eoffice.reports.extraction.text;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip file as bytes. Says what Java's own reader keeps to itself: how a name was written
 * and whether an entry is encrypted. Bounded before anything is loaded.
 *
 * @param entries in the order of the directory, which is the order in which {@link java.util.zip.ZipFile} lists them
 */
record ZipDirectory(List<Entry> entries) {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int MAX_BYTES = 16 << 20;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final int UNICODE_PATH = 0x7075;
    private static final int UNICODE_PATH_HEAD = 5;

    /**
     * An entry.
     *
     * @param name decoded, as the archive has it, with whatever path it claims
     */
    record Entry(String name, boolean encrypted) {}

    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the directory.
     *
     * @throws UnreadableFileException {@code file.bomb} when it has too many entries
     * @throws IOException when it is torn
     */
    static ZipDirectory of(Intake intake) throws IOException {
        ZipEnd end = ZipEnd.of(intake);
        if (end.directoryBytes() > MAX_BYTES) {
            throw FileFindings.bomb(null);
        }
        ByteBuffer bytes = load(intake.file(), end);
        List<Entry> entries = new ArrayList<>();
        while (bytes.remaining() >= ENTRY_SIZE) {
            if (entries.size() >= intake.limits().maxZipEntries()) {
                throw FileFindings.bomb(null);
            }
            entries.add(next(bytes));
        }
        if (entries.size() != end.entries()) {
            throw new ZipException("directory of another length");
        }
        return new ZipDirectory(entries);
    }

    boolean isOffice() {
        return entries.stream()
                .anyMatch(entry -> entry.name().equals("[Content_Types].xml")
                        || entry.name().equals("mimetype"));
    }

    boolean isEncrypted() {
        return entries.stream().anyMatch(Entry::encrypted);
    }

    boolean hasDuplicates() {
        Set<String> names = new HashSet<>();
        return entries.stream().anyMatch(entry -> !names.add(entry.name()));
    }

    private static ByteBuffer load(Path file, ZipEnd end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) end.directoryBytes()).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file)) {
            long at = end.position() - end.directoryBytes();
            if (at < 0) {
                throw new ZipException("directory before the file");
            }
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, at + bytes.position()) < 0) {
                    throw new EOFException("directory behind the file");
                }
            }
        }
        return bytes.flip();
    }

    private static Entry next(ByteBuffer bytes) throws ZipException {
        int start = bytes.position();
        int flags = bytes.getShort(start + 8);
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(start + 28))];
        byte[] extra = new byte[Short.toUnsignedInt(bytes.getShort(start + 30))];
        int comment = Short.toUnsignedInt(bytes.getShort(start + 32));
        bytes.position(start + ENTRY_SIZE);
        if (bytes.getInt(start) != ENTRY || bytes.remaining() < name.length + extra.length + comment) {
            throw new ZipException("torn directory");
        }
        bytes.get(name).get(extra).position(bytes.position() + comment);
        byte[] unicode = unicodePath(ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN));
        String decoded =
                unicode == null ? ParcelNames.decode(name, (flags & UTF_8) != 0) : ParcelNames.decode(unicode, true);
        return new Entry(decoded, (flags & ENCRYPTED) != 0);
    }

    /** The name in UTF-8 that Info-ZIP puts beside one in the machine's own letters; null when there is none. */
    private static byte[] unicodePath(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            byte[] data = new byte[Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining())];
            extra.get(data);
            if (id == UNICODE_PATH && data.length > UNICODE_PATH_HEAD) {
                return Arrays.copyOfRange(data, UNICODE_PATH_HEAD, data.length);
            }
        }
        return null;
    }
}
