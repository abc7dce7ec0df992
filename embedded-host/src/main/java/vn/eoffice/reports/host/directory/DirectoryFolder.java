package vn.eoffice.reports.host.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Where the directory files lie: a folder of the administrator's, and the program itself for what is not there. */
public final class DirectoryFolder {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private final Path folder;

    /** @param folder null when only the shipped files are used */
    public DirectoryFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws DirectoryFileException when the file cannot be read */
    List<CsvRow> rows(String file) {
        try (InputStream stream = open(file);
                CSVParser parser = CSVParser.builder()
                        .setFormat(FORMAT)
                        .setReader(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)))
                        .get()) {
            List<CsvRow> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                CsvRow row = new CsvRow(file, parser.getCurrentLineNumber(), line);
                if (!line.isConsistent()) {
                    throw row.wrong("has " + line.size() + " columns, the first line has "
                            + parser.getHeaderNames().size());
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new DirectoryFileException(file, "cannot be read", e);
        }
    }

    private InputStream open(String file) throws IOException {
        if (folder != null && Files.exists(folder.resolve(file))) {
            return Files.newInputStream(folder.resolve(file));
        }
        InputStream shipped = DirectoryFolder.class.getResourceAsStream("/directory/" + file);
        if (shipped == null) {
            throw new IOException("not shipped: " + file);
        }
        return shipped;
    }
}
