package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.ZipException;

/**
 * The record with which a zip file ends.
 *
 * @param position where it begins
 * @param entries how many it says there are
 * @param directoryBytes how long the directory before it is
 */
record ZipEnd(long position, int entries, long directoryBytes) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int MAX_COMMENT = 0xffff;

    /** What stands in the place of a number that only the record of the larger format has. */
    private static final int ZIP64 = 0xffff;

    /**
     * Looks for it from the end of the file.
     *
     * @throws UnreadableFileException {@code file.bomb} when it announces too many entries
     */
    static ZipEnd of(Intake intake) throws IOException {
        try (FileChannel channel = FileChannel.open(intake.file())) {
            int size = (int) Math.min(channel.size(), SIZE + MAX_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(tail, channel.size() - size);
            int at = tail.position() - SIZE;
            while (at >= 0 && tail.getInt(at) != SIGNATURE) {
                at--;
            }
            if (at < 0) {
                throw new ZipException("no end record");
            }
            int entries = Short.toUnsignedInt(tail.getShort(at + 10));
            if (entries > intake.limits().maxZipEntries() && entries != ZIP64) {
                throw FileFindings.bomb(null);
            }
            long position = channel.size() - size + at;
            return new ZipEnd(position, entries, Integer.toUnsignedLong(tail.getInt(at + 12)));
        }
    }
}
