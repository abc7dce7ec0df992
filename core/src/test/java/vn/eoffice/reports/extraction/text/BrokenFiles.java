package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Empty, cut off, locked and lying files. */
final class BrokenFiles {

    private static final long HUGE = 200L << 20;

    private BrokenFiles() {}

    static List<HostileFile> files() {
        return List.of(
                of("empty.docx", "file.empty", "no byte", new byte[0]),
                of("one-byte.txt", "read", "one letter", new byte[] {'x'}),
                of("only-bom.txt", "read", "a byte order mark and nothing else", new byte[] {
                    (byte) 0xef, (byte) 0xbb, (byte) 0xbf
                }),
                of("truncated.docx", "file.damaged", "the first half of a .docx", half(docx())),
                of("truncated.doc", "file.damaged", "the first half of a .doc", half(resource("letterhead.doc"))),
                of("truncated.odt", "file.damaged", "the first half of an .odt", half(resource("letterhead.odt"))),
                of(
                        "truncated.pdf",
                        "file.damaged",
                        "the first 300 bytes of a PDF",
                        Arrays.copyOf(resource("letterhead.pdf"), 300)),
                of("half.pdf", "file.damaged", "the first half of a PDF", half(resource("letterhead.pdf"))),
                of(
                        "password.docx",
                        "file.encrypted",
                        "an encrypted package in an OLE container",
                        locked("EncryptionInfo", "EncryptedPackage")),
                of("password.odt", "file.encrypted", "an encrypted content.xml", lockedOdt()),
                of(
                        "no-document.docx",
                        "file.damaged",
                        "a .docx without its main part",
                        new RawZip()
                                .entry("[Content_Types].xml", "<Types/>")
                                .entry("_rels/.rels", "<Relationships/>")
                                .bytes()),
                of(
                        "garbage.doc",
                        "file.damaged",
                        "an OLE container with noise for a WordDocument",
                        locked("WordDocument")),
                of("garbage.xls", "file.damaged", "an OLE container with noise for a Workbook", locked("Workbook")),
                of("noise.doc", "file.unsupported", "random bytes", noise(10_000)),
                of(
                        "absurd-sizes.doc",
                        "file.damaged",
                        "an OLE header that promises two billion sectors",
                        oleHeader(Integer.MAX_VALUE, 0)),
                of(
                        "cyclic-sectors.doc",
                        "file.damaged",
                        "an OLE container whose sectors follow one another in a circle",
                        oleHeader(1, 0)),
                of("huge.txt", "file.too-large", "200 MB of text", sparse("Số 01-KH/TU\n")),
                of("zeros.docx", "file.too-large", "200 MB of zeros behind a zip header", sparse("PK\3\4")));
    }

    static byte[] resource(String name) {
        try (InputStream in = BrokenFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        return docx(new DocxBuilder().paragraph("Kế hoạch số 17-KH/TU"));
    }

    static byte[] docx(DocxBuilder builder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(20251120).nextBytes(bytes);
        return bytes;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] locked(String... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (String stream : streams) {
                container.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(noise(9000)));
            }
            container.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] lockedOdt() {
        return new RawZip()
                .entry("mimetype", "application/vnd.oasis.opendocument.text")
                .entry("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .entry("content.xml", noise(500))
                .bytes();
    }

    private static byte[] oleHeader(int fatSectors, int firstDirectorySector) {
        ByteBuffer ole = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        ole.putLong(0xe11ab1a1e011cfd0L).position(24);
        ole.putShort((short) 0x3e)
                .putShort((short) 3)
                .putShort((short) 0xfffe)
                .putShort((short) 9)
                .putShort((short) 6);
        ole.putInt(44, fatSectors).putInt(48, firstDirectorySector).putInt(56, 4096);
        ole.putInt(60, -2).putInt(68, -2);
        for (int at = 76; at < 512; at += 4) {
            ole.putInt(at, at == 76 ? 1 : -1);
        }
        for (int sector = 0; sector < 128; sector++) {
            ole.putInt(1024 + 4 * sector, (sector + 1) % 5);
        }
        return ole.array();
    }

    private static HostileFile.Content sparse(String head) {
        return (Path file) -> {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.setLength(HUGE);
            }
        };
    }
}
