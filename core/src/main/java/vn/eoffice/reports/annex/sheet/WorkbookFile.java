package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import vn.eoffice.reports.error.ReportException;

/** A workbook file, taken for what its first bytes say, whatever its name. */
public final class WorkbookFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookFile() {}

    /**
     * Reads a workbook.
     *
     * @throws ReportException {@code UNREADABLE} or {@code TOO_LARGE} with a {@code file.*} key of the findings bundle
     */
    public static Book read(Path file, SheetLimits limits) {
        return read(file, limits, new Effort(limits));
    }

    /** The same, with what the file has cost and may still cost. */
    public static Book read(Path file, SheetLimits limits, Effort effort) {
        try {
            if (Files.size(file) > limits.maxFileBytes()) {
                throw Refusal.tooLarge(limits.maxFileBytes());
            }
            byte[] start = start(file);
            if (start.length == 0) {
                throw Refusal.empty();
            } else if (Arrays.equals(start, ZIP)) {
                return zipped(file, new Budget(limits, effort));
            } else if (Arrays.equals(start, OLE)) {
                return XlsReader.read(file, new Budget(limits, effort));
            }
            throw Refusal.unsupported(extension(file));
        } catch (ZipException e) {
            throw Refusal.damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static Book zipped(Path file, Budget budget) throws IOException {
        try (XlsxPackage parts = new XlsxPackage(file, budget)) {
            if (parts.has(XlsxReader.WORKBOOK)) {
                return new XlsxReader(parts, budget).read();
            } else if (parts.has("content.xml") && isSpreadsheet(parts)) {
                return new OdsReader(parts.open("content.xml"), budget).read();
            }
            throw Refusal.unsupported(extension(file));
        } catch (java.io.EOFException e) {
            throw Refusal.damaged();
        }
    }

    private static boolean isSpreadsheet(XlsxPackage parts) throws IOException {
        if (!parts.has("mimetype")) {
            return true;
        }
        try (InputStream in = parts.stream("mimetype")) {
            return new String(in.readNBytes(80), StandardCharsets.US_ASCII).contains("spreadsheet");
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
