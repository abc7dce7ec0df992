package vn.eoffice.reports.importer.sheet;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.reading.Candidate;
import vn.eoffice.reports.importer.reading.Reading;
import vn.eoffice.reports.text.VietnameseText;

/**
 * What a spreadsheet says of the files of an archive. A row names its file by the path within the archive, or by the
 * file's own name where only one file has it; capitals do not matter. What a row says wins over what was read, except
 * that no row makes a document less secret.
 */
public final class MetadataSheet {

    /** Title lines above the header row. */
    private static final int HIGHEST_HEADER = 20;

    private final Map<String, SheetRow> rows;
    private final Set<String> used = new HashSet<>();
    private final RowValues values = RowValues.standard();

    private MetadataSheet(Map<String, SheetRow> rows) {
        this.rows = rows;
    }

    /** A spreadsheet that says nothing. */
    public static MetadataSheet none() {
        return new MetadataSheet(Map.of());
    }

    /**
     * Reads a spreadsheet, .csv or .xlsx.
     *
     * @throws SheetException when it is neither, or no row has a header for the file's name and another known one
     */
    public static MetadataSheet read(Path file) throws SheetException {
        List<List<String>> cells = SheetFile.rows(file);
        for (int header = 0; header < Math.min(cells.size(), HIGHEST_HEADER); header++) {
            Map<Integer, SheetColumn> columns = columns(cells.get(header));
            if (columns.size() > 1 && columns.containsValue(SheetColumn.FILE)) {
                return new MetadataSheet(rows(cells, header, columns));
            }
        }
        throw new SheetException(Finding.of("sheet.no-header"), null);
    }

    private static Map<Integer, SheetColumn> columns(List<String> header) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<SheetColumn> named = SheetColumn.named(header.get(i));
            if (named.isPresent() && !columns.containsValue(named.get())) {
                columns.put(i, named.get());
            }
        }
        return columns;
    }

    private static Map<String, SheetRow> rows(List<List<String>> cells, int header, Map<Integer, SheetColumn> columns) {
        Map<String, SheetRow> rows = new LinkedHashMap<>();
        for (int line = header + 1; line < cells.size(); line++) {
            SheetRow row = row(line + 1, cells.get(line), columns);
            if (row.get(SheetColumn.FILE) != null) {
                rows.put(key(row.get(SheetColumn.FILE)), row);
            }
        }
        return rows;
    }

    private static SheetRow row(int line, List<String> cells, Map<Integer, SheetColumn> columns) {
        Map<SheetColumn, String> filled = new EnumMap<>(SheetColumn.class);
        columns.forEach((index, column) -> {
            String value = index < cells.size() ? cells.get(index).strip() : "";
            if (!value.isEmpty()) {
                filled.put(column, value);
            }
        });
        return new SheetRow(line, filled);
    }

    /** The readings with what the spreadsheet says of them. */
    public List<Reading> apply(List<Reading> readings) {
        Map<String, Integer> namesakes = new HashMap<>();
        readings.forEach(reading -> namesakes.merge(key(lastName(reading.name())), 1, Integer::sum));
        return readings.stream()
                .map(reading -> rowOf(reading.name(), namesakes)
                        .filter(row -> reading.candidate() != null)
                        .map(row -> reading.with(filled(reading.candidate(), row)))
                        .orElse(reading))
                .toList();
    }

    /** The files that rows speak of and that were not in the archive, as far as it was {@link #apply applied}. */
    public List<String> unused() {
        return rows.entrySet().stream()
                .filter(row -> !used.contains(row.getKey()))
                .map(row -> row.getValue().get(SheetColumn.FILE))
                .toList();
    }

    private Candidate filled(Candidate candidate, SheetRow row) {
        return values.apply(row, candidate);
    }

    private Optional<SheetRow> rowOf(String name, Map<String, Integer> namesakes) {
        String path = key(name);
        String own = key(lastName(name));
        String found = rows.containsKey(path) ? path : namesakes.getOrDefault(own, 0) == 1 ? own : path;
        Optional<SheetRow> row = Optional.ofNullable(rows.get(found));
        row.ifPresent(ignored -> used.add(found));
        return row;
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String key(String name) {
        String path = VietnameseText.nfc(name).replace('\\', '/');
        return path.chars()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
