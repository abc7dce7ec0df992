package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelsTest {

    private static final String TEXT = "BÁO CÁO\nkết quả thực hiện";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @TempDir
    Path folder;

    @Test
    void aZipGivesItsFilesInItsOrder() throws IOException {
        List<ParcelItem> items = unpack(
                "a.zip",
                new ParcelFiles().file("b.txt", TEXT).file("a.docx", docx()).zip());

        assertThat(items).extracting(ParcelItem::name).containsExactly("b.txt", "a.docx");
        assertThat(items).extracting(ParcelItem::attached).containsOnly(false);
        assertThat(items.get(0).file()).hasContent(TEXT);
        assertThat(items.get(1).file()).hasBinaryContent(docx());
    }

    @Test
    void foldersHiddenFilesAndWhatSystemsAddAreSkipped() throws IOException {
        byte[] zip = new ParcelFiles()
                .file("xa/", "")
                .file("xa/bao-cao.txt", TEXT)
                .file("xa/.DS_Store", "x")
                .file(".git/config", "x")
                .file("__MACOSX/xa/._bao-cao.txt", "x")
                .file("xa/Thumbs.db", "x")
                .file("xa/desktop.ini", "x")
                .file("xa/~$o-cao.docx", "x")
                .zip();

        assertThat(unpack("a.zip", zip)).extracting(ParcelItem::name).containsExactly("xa/bao-cao.txt");
    }

    @Test
    void aFileThatNobodyCanReadIsNamedAndIsNoDocument() throws IOException {
        List<ParcelItem> items = unpack(
                "a.zip",
                new ParcelFiles().file("anh.png", PICTURE).file("a.txt", TEXT).zip());

        assertThat(items).extracting(ParcelItem::isDocument).containsExactly(false, true);
        assertThat(items.get(0).refusal().code()).isEqualTo("file.unsupported");
    }

    @Test
    void aZipInAZipIsOpenedAndAThirdIsNot() throws IOException {
        byte[] third = new ParcelFiles().file("sau.txt", TEXT).zip();
        byte[] second = new ParcelFiles()
                .file("xa.txt", TEXT)
                .file("ba.zip", third)
                .file("cuoi.txt", TEXT)
                .zip();

        List<ParcelItem> items =
                unpack("a.zip", new ParcelFiles().file("hai.zip", second).zip());

        assertThat(items)
                .extracting(ParcelItem::name)
                .containsExactly("hai.zip!/xa.txt", "hai.zip!/ba.zip", "hai.zip!/cuoi.txt");
        assertThat(items.get(1).refusal().code()).isEqualTo("file.bomb");
    }

    @Test
    void namesThatClimbStayInTheFolder() throws IOException {
        byte[] zip = new ParcelFiles()
                .file("../../ngoai.txt", TEXT)
                .file("/etc/cron.txt", TEXT)
                .file("C:\\Windows\\he-thong.txt", TEXT)
                .zip();

        List<ParcelItem> items = unpack("a.zip", zip);

        assertThat(items)
                .extracting(ParcelItem::name)
                .containsExactly("ngoai.txt", "etc/cron.txt", "Windows/he-thong.txt");
        assertThat(items)
                .allSatisfy(item -> assertThat(item.file()).hasParent(folder.resolve("out")))
                .extracting(item -> item.file().getFileName().toString())
                .containsExactly("1", "2", "3");
        assertThat(folder.getParent().resolve("ngoai.txt")).doesNotExist();
    }

    @Test
    void invisibleLettersAreNotShown() throws IOException {
        byte[] zip = new ParcelFiles()
                .file("báo\u202Ecáo\u0007.txt", TEXT)
                .file("\u200B/\u200B", TEXT)
                .zip();

        assertThat(unpack("a.zip", zip)).extracting(ParcelItem::name).containsExactly("báocáo.txt");
    }

    @Test
    void oldNamesAreReadInTheLettersTheyWereWrittenIn() {
        assertThat(ParcelNames.decode("r\u00e9sum\u00e9.doc".getBytes(Charset.forName("IBM437")), false))
                .isEqualTo("résumé.doc");
        assertThat(ParcelNames.decode(
                        "K\u00d5 ho\u00b9ch th\u00b8ng 5.doc".getBytes(StandardCharsets.ISO_8859_1), false))
                .isEqualTo("Kế hoạch tháng 5.doc");
        assertThat(ParcelNames.decode(
                        "Ke\u0302\u0301 hoa\u0323ch.doc"
                                .replace("e\u0302", "\u00ea")
                                .getBytes(Charset.forName("windows-1258")),
                        false))
                .isEqualTo("Kế hoạch.doc");
        assertThat(ParcelNames.decode("Kế hoạch.doc".getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo("Kế hoạch.doc");
    }

    @Test
    void aTornEntryDoesNotStopTheOthers() throws IOException {
        byte[] bytes = new RawZip()
                .entry("tot.txt", TEXT)
                .alias("hong.txt", 5, 500, 900)
                .entry("cuoi.txt", TEXT)
                .bytes();

        List<ParcelItem> items = unpack("a.zip", bytes);

        assertThat(items).extracting(ParcelItem::name).containsExactly("tot.txt", "hong.txt", "cuoi.txt");
        assertThat(items.get(1).refusal().code()).isEqualTo("file.damaged");
        assertThat(items.get(2).file()).hasContent(TEXT);
    }

    @Test
    void anEncryptedZipIsRefused() {
        byte[] zip = new ParcelFiles().file("a.txt", TEXT).zip();
        int directory = zip.length - 22 - 46 - "a.txt".length();
        zip[directory + 8] |= 1;

        assertRefused("a.zip", zip, "file.encrypted");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        assertRefused(
                "a.zip",
                new RawZip().entry("a.txt", "một").entry("a.txt", "hai").bytes(),
                "file.damaged");
    }

    @Test
    void aZipWithoutFilesIsRefused() {
        assertRefused("a.zip", new ParcelFiles().file("xa/", "").zip(), "file.parcel-empty");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 5; i++) {
            zip.repeated(i + ".txt", "a", 'a', 90, "");
        }

        assertRefused("a.zip", zip.bytes(), "file.bomb");
    }

    @Test
    void oneFileThatUnpacksToTooMuchDoesNotStopTheOthers() throws IOException {
        byte[] zip = new RawZip()
                .repeated("to.txt", "a", 'a', 300, "")
                .entry("nho.txt", TEXT)
                .bytes();

        List<ParcelItem> items = unpack("a.zip", zip);

        assertThat(items.get(0).refusal().code()).isEqualTo("file.too-large");
        assertThat(items.get(1).file()).hasContent(TEXT);
    }

    @Test
    void aZipOfHundredThousandEntriesIsLeftToTheReaderWhichRefusesIt() throws IOException {
        RawZip zip = new RawZip().entry("0", "");
        for (int i = 1; i < 100_000; i++) {
            zip.alias(Integer.toString(i), 0, 2, 0);
        }
        Path file = Files.write(folder.resolve("a.zip"), zip.bytes());

        assertThat(new Parcels(TextLimits.DEFAULT).unpack(file, "a.zip", folder.resolve("out")))
                .isEmpty();
        assertThatThrownBy(() -> new TikaTextSource(TextLimits.DEFAULT).read(file, "a.zip"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching("file\\.(bomb|damaged)");
    }

    @Test
    void officeDocumentsAndPlainFilesAreNoParcels() throws IOException {
        assertThat(unpack("a.docx", docx())).isEmpty();
        assertThat(unpack("a.txt", TEXT.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(unpack("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(unpack("a.zip", new byte[0])).isEmpty();
        assertThat(unpack("a.zip", new byte[] {'P', 'K', 3, 4, 1, 2})).isEmpty();
    }

    @Test
    void aMailGivesTheDocumentsAttachedToIt() throws IOException {
        byte[] mail = new ParcelFiles()
                .file("Báo cáo tháng 5.docx", docx())
                .file("anh.png", PICTURE)
                .file("lich.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR")
                .file("bieu.txt", TEXT)
                .mail();

        List<ParcelItem> items = unpack("a.eml", mail);

        assertThat(items).extracting(ParcelItem::name).containsExactly("Báo cáo tháng 5.docx", "bieu.txt");
        assertThat(items).extracting(ParcelItem::attached).containsOnly(true);
        assertThat(items.get(0).file()).hasBinaryContent(docx());
        assertThat(items.get(1).file()).hasContent(TEXT);
    }

    @Test
    void aNameBrokenOverParametersIsPutTogether() throws IOException {
        String mail = new String(new ParcelFiles().file("a.txt", TEXT).mail(), StandardCharsets.UTF_8)
                .replace("filename=\"a.txt\"", "filename*0*=UTF-8''K%E1%BA%BF%20;\r\n filename*1*=ho%E1%BA%A1ch.txt");

        assertThat(unpack("a.eml", mail.getBytes(StandardCharsets.UTF_8)))
                .extracting(ParcelItem::name)
                .containsExactly("Kế hoạch.txt");
    }

    @Test
    void aMailWithoutDocumentsIsNoParcel() throws IOException {
        assertThat(unpack("a.eml", new ParcelFiles().mail())).isEmpty();
        assertThat(unpack("a.eml", new ParcelFiles().file("anh.png", PICTURE).mail()))
                .isEmpty();
    }

    @Test
    void aBombInAMailDoesNotStopTheOtherAttachments() throws IOException {
        byte[] bomb = new RawZip().repeated("to.txt", "a", 'a', 150, "").bytes();
        byte[] third = new ParcelFiles()
                .file("hai.zip", new ParcelFiles().file("a.txt", TEXT).zip())
                .zip();

        List<ParcelItem> items = unpack(
                "a.eml",
                new ParcelFiles()
                        .file("bom.zip", bomb)
                        .file("ba.zip", third)
                        .file("tot.txt", TEXT)
                        .mail());

        assertThat(items).extracting(ParcelItem::name).containsExactly("bom.zip!/to.txt", "ba.zip!/hai.zip", "tot.txt");
        assertThat(items.get(0).refusal().code()).isEqualTo("file.too-large");
        assertThat(items.get(1).refusal().code()).isEqualTo("file.bomb");
        assertThat(items.get(2).file()).hasContent(TEXT);
    }

    @Test
    void aMailInAZipGivesItsAttachmentsOrItself() throws IOException {
        byte[] zip = new ParcelFiles()
                .file("co.eml", new ParcelFiles().file("a.txt", TEXT).mail())
                .file("khong.eml", new ParcelFiles().mail())
                .zip();

        assertThat(unpack("a.zip", zip)).extracting(ParcelItem::name).containsExactly("co.eml!/a.txt", "khong.eml");
    }

    @Test
    void fiveHundredAttachmentsComeOutAndThousandDoNot() throws IOException {
        ParcelFiles many = new ParcelFiles();
        for (int i = 0; i < 500; i++) {
            many.file("xa-" + i + ".txt", TEXT + i);
        }
        assertThat(unpack("a.eml", many.mail()))
                .hasSize(500)
                .extracting(ParcelItem::name)
                .endsWith("xa-499.txt");

        for (int i = 500; i < 1_000; i++) {
            many.file("xa-" + i + ".txt", "a");
        }
        assertRefused("b.eml", many.mail(), "file.bomb");
    }

    @Test
    void partsNestedWithoutEndAreRefused() {
        StringBuilder mail = new StringBuilder("From: a@b\r\nTo: c@d\r\n");
        for (int i = 0; i < 200; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"v")
                    .append(i)
                    .append("\"\r\n\r\n--v")
                    .append(i);
            mail.append("\r\n");
        }

        assertRefused("a.eml", mail.toString().getBytes(StandardCharsets.UTF_8), "file.bomb");
    }

    private List<ParcelItem> unpack(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new Parcels(TextLimits.DEFAULT).unpack(file, name, folder.resolve("out"));
    }

    private void assertRefused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> unpack(name, content))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(code);
    }

    private static byte[] docx() {
        return HostileZips.frame()
                .entry("word/document.xml", "<w:document xmlns:w=\"w\"/>")
                .bytes();
    }
}
