package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Zip-based files that unpack to too much, or to something else than one looks at. */
final class HostileZips {

    private static final String WORD = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>";
    private static final String WORD_END = "</w:t></w:r></w:p></w:body></w:document>";

    private HostileZips() {}

    static List<HostileFile> files() {
        return List.of(
                of(
                        "flat-bomb.docx",
                        "file.bomb",
                        "1 GB of one letter in 1 MB",
                        frame().repeated("word/document.xml", WORD, 'a', 1024, WORD_END)
                                .bytes()),
                of(
                        "picture-bomb.docx",
                        "file.bomb",
                        "an honest text beside a picture of 1 GB",
                        frame().entry("word/document.xml", WORD + WORD_END)
                                .repeated("word/media/image1.bmp", "BM", '\0', 1024, "")
                                .bytes()),
                of("many-entries.docx", "file.bomb", "20,000 entries", manyEntries(20_000)),
                of(
                        "many-entries-64k.docx",
                        "file.bomb",
                        "65,535 entries, where the old format's counter ends",
                        manyEntries(65_535)),
                of("nested-bomb.docx", "file.bomb", "zips in zips in zips, eight deep", nested(8)),
                of(
                        "overlapping-entries.docx",
                        "file.bomb",
                        "5,000 entries that share the same packed bytes",
                        overlapping(5_000)),
                of(
                        "duplicate-document.docx",
                        "file.damaged",
                        "two word/document.xml, one for the checker and one for the reader",
                        frame().entry("word/document.xml", WORD + "một" + WORD_END)
                                .entry("word/document.xml", WORD + "hai" + WORD_END)
                                .bytes()),
                of(
                        "duplicate-by-case.docx",
                        "file.damaged",
                        "word/document.xml and Word/Document.xml",
                        frame().entry("word/document.xml", WORD + "một" + WORD_END)
                                .entry("Word/Document.xml", WORD + "hai" + WORD_END)
                                .bytes()),
                of(
                        "climbing-entries.docx",
                        "read",
                        "entries named ../../evil.sh and /etc/cron.d/evil",
                        frame().entry("word/document.xml", WORD + "một" + WORD_END)
                                .entry("../../evil.sh", "echo")
                                .entry("/etc/cron.d/evil", "* * * * *")
                                .bytes()),
                of("macros.docm", "read file.has-macros", "a macro project", macros()),
                of("macros-as.docx", "read file.has-macros", "a macro project in a file called .docx", macros()),
                of(
                        "bomb.odt",
                        "file.bomb",
                        "an .odt of 1 GB",
                        new RawZip()
                                .entry("mimetype", "application/vnd.oasis.opendocument.text")
                                .repeated("content.xml", "<a>", ' ', 1024, "</a>")
                                .bytes()),
                of(
                        "bomb.xlsx",
                        "file.bomb",
                        "a sheet of 1 GB",
                        XlsxBuilder.frame()
                                .repeated("xl/worksheets/sheet1.xml", XlsxBuilder.start(), ' ', 1024, XlsxBuilder.END)
                                .bytes()),
                of(
                        "long-paragraph.docx",
                        "read file.truncated",
                        "one paragraph of 50 MB",
                        frame().repeated("word/document.xml", WORD, 'a', 50, WORD_END)
                                .bytes()));
    }

    static RawZip frame() {
        return new RawZip()
                .entry("[Content_Types].xml", "<Types/>")
                .entry(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    }

    private static byte[] manyEntries(int count) {
        RawZip zip = frame().entry("word/document.xml", WORD + WORD_END);
        for (int i = 3; i < count; i++) {
            zip.alias("word/media/" + i, 0, 0, 0);
        }
        return zip.bytes();
    }

    private static byte[] nested(int depth) {
        byte[] inner = "đáy".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < depth; i++) {
            RawZip zip = new RawZip();
            for (int copy = 0; copy < 3; copy++) {
                zip.entry("level" + i + "-" + copy + ".zip", inner);
            }
            inner = zip.bytes();
        }
        return frame().entry("word/document.xml", WORD + WORD_END)
                .entry("word/embeddings/a.zip", inner)
                .bytes();
    }

    private static byte[] overlapping(int count) {
        byte[] zeros = new byte[1 << 20];
        RawZip zip = new RawZip().entry("word/media/0", zeros);
        int packed = packedSize(zeros);
        for (int i = 1; i < count; i++) {
            zip.alias("word/media/" + i, 0, packed, zeros.length);
        }
        return zip.bytes();
    }

    private static int packedSize(byte[] content) {
        byte[] whole = new RawZip().entry("word/media/0", content).bytes();
        return whole.length - 30 - 12 - 46 - 12 - 22;
    }

    private static byte[] macros() {
        String types =
                "<Types><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";
        return new RawZip()
                .entry("[Content_Types].xml", types)
                .entry(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .entry("word/document.xml", WORD + "Kế hoạch" + WORD_END)
                .entry("word/vbaProject.bin", BrokenFiles.noise(2000))
                .bytes();
    }
}
