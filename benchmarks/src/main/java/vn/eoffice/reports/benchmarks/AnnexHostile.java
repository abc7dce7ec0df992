package vn.eoffice.reports.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.ReportException;

/** Workbooks made to hurt: 50 MB on disk, and 50 KB that unpack to gigabytes of cells. */
final class AnnexHostile {

    private static final double TARGET_SECONDS = 2;
    private static final double TARGET_MEGABYTES = 200;
    private static final int CHUNKS = 50;

    private AnnexHostile() {}

    static void measure(Table table, Workplace place) throws IOException {
        refuse(table, "50 MB on disk", large(place.folder().resolve("large.xlsx"), false));
        refuse(
                table,
                "50 MB of filled cells on disk, unread size limit",
                large(place.folder().resolve("cells.xlsx"), true));
        refuse(
                table,
                "a bomb of formatted blanks",
                bomb(place.folder().resolve("blanks.xlsx"), "<c r=\"A1\" s=\"1\"/>"));
        refuse(table, "a bomb of numbers", bomb(place.folder().resolve("numbers.xlsx"), "<c r=\"A1\"><v>1</v></c>"));
    }

    private static void refuse(Table table, String what, Path file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        WorkbookReader reader = new WorkbookReader(Forms.shipped());
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        boolean refused = false;
        try {
            reader.read(file);
        } catch (ReportException e) {
            refused = true;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e6;
        String figure = "hostile workbook (" + what + ") " + (refused ? "refused" : "NOT refused");
        table.add(Row.atMost(figure + ": time", "1", refused ? seconds : 99, TARGET_SECONDS, "s"));
        table.add(Row.atMost(figure + ": all memory taken", "1", megabytes, TARGET_MEGABYTES, "MB"));
    }

    /** What does not shrink: 50 MB on disk. */
    private static Path large(Path file, boolean cells) throws IOException {
        Random random = new Random(50);
        try (ZipOutputStream zip = start(file)) {
            zip.putNextEntry(new ZipEntry(cells ? "xl/worksheets/sheet1.xml" : "xl/media/image1.png"));
            byte[] noise = new byte[1 << 20];
            for (int i = 0; i < CHUNKS; i++) {
                random.nextBytes(noise);
                zip.write(noise);
            }
            zip.closeEntry();
        }
        return file;
    }

    private static Path bomb(Path file, String cell) throws IOException {
        byte[] chunk = ("<row>" + cell.repeat(10_000) + "</row>").getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = start(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < 2L << 30; written += chunk.length) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return file;
    }

    private static ZipOutputStream start(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        part(
                zip,
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        return zip;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
