package vn.eoffice.reports.extraction.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** A zip file written byte by byte, to say what no honest zip writer would. */
final class RawZip {

    private static final int DEFLATED = 8;
    private static final int MIB = 1 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** An entry with these bytes. */
    RawZip entry(String name, byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 1000];
        int size = deflater.deflate(buffer);
        deflater.end();
        return alias(name, data(name, Arrays.copyOf(buffer, size), content.length), size, content.length);
    }

    RawZip entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that unpacks to a start, so many MiB of one letter, and an end. */
    RawZip repeated(String name, String start, char letter, int mebibytes, String end) {
        byte[] letters = new byte[MIB];
        Arrays.fill(letters, (byte) letter);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(flushed(start.getBytes(StandardCharsets.UTF_8), false));
        byte[] block = flushed(letters, false);
        for (int i = 0; i < mebibytes; i++) {
            data.writeBytes(block);
        }
        data.writeBytes(flushed(end.getBytes(StandardCharsets.UTF_8), true));
        long unpacked = (long) mebibytes * MIB + start.length() + end.length();
        return alias(name, data(name, data.toByteArray(), unpacked), data.size(), unpacked);
    }

    /** A further name in the directory for the data at an offset. */
    RawZip alias(String name, int offset, int size, long unpacked) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = ByteBuffer.allocate(46 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0x800);
        record.putShort((short) DEFLATED).putInt(0x00210000).putInt(0);
        record.putInt(size).putInt((int) unpacked).putShort((short) bytes.length);
        record.position(42);
        record.putInt(offset).put(bytes);
        directory.writeBytes(record.array());
        entries++;
        return this;
    }

    byte[] bytes() {
        int start = out.size();
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt(directory.size()).putInt(start);
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private int data(String name, byte[] packed, long unpacked) {
        int offset = out.size();
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(30 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0x800).putShort((short) DEFLATED);
        header.putInt(0x00210000).putInt(0).putInt(packed.length).putInt((int) unpacked);
        header.putShort((short) bytes.length).putShort((short) 0).put(bytes);
        out.writeBytes(header.array());
        out.writeBytes(packed);
        return offset;
    }

    private static byte[] flushed(byte[] content, boolean last) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        if (last) {
            deflater.finish();
        }
        byte[] buffer = new byte[content.length + 1000];
        int size = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, size);
    }
}
