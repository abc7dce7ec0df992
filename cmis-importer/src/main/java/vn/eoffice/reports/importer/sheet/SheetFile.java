package vn.eoffice.reports.importer.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.extraction.text.ZipGuard;
import vn.eoffice.reports.text.VietnameseText;

/** The cells of a spreadsheet, row by row: .xlsx by its first bytes, else text with separators in UTF-8. */
final class SheetFile {

    private static final long LARGEST = 64L << 20;

    private SheetFile() {}

    static List<List<String>> rows(Path file) throws SheetException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SheetException(Finding.of("sheet.too-large"), null);
            }
            return isZip(file) ? workbook(file) : separated(Files.readAllBytes(file));
        } catch (UnreadableFileException e) {
            throw new SheetException(e.finding(), e);
        } catch (CharacterCodingException e) {
            throw new SheetException(Finding.of("sheet.not-utf8"), e);
        } catch (IOException e) {
            throw new SheetException(Finding.of("sheet.unreadable"), e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        ZipGuard.check(file, TextLimits.DEFAULT);
        return Workbook.rows(file);
    }

    private static List<List<String>> separated(byte[] bytes) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String composed = VietnameseText.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
        CSVFormat format =
                CSVFormat.EXCEL.builder().setDelimiter(separatorOf(composed)).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(composed), format)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    /** The separator that the first line has most of. */
    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
