package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.Consolidation;
import vn.eoffice.reports.annex.consolidation.Contribution;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;

/** Reads, checks and consolidates a folder of filled workbooks: the product's way, and with POI's usermodel. */
final class AnnexJob {

    private final Forms forms = Forms.shipped();
    private final WorkbookReader reader = new WorkbookReader(forms);

    /**
     * All forms of a folder, one after the other; of each only the consolidation is kept.
     *
     * @param parallel on all cores, or on one
     * @return how many workbooks went into a consolidation
     */
    int consolidate(Path folder, boolean parallel) throws IOException {
        int count = 0;
        for (List<Path> files : byForm(folder).values()) {
            Stream<Path> stream = parallel ? files.parallelStream() : files.stream();
            List<Contribution> contributions = stream.map(this::contribution).toList();
            FormDefinition form = contributions.get(0).filled().form();
            Consolidated consolidated = Consolidation.of(form, contributions);
            count += consolidated.contributions().size();
        }
        return count;
    }

    private Contribution contribution(Path file) {
        String name = file.getFileName().toString();
        return new Contribution(name, name, "g" + name.charAt(name.length() - 6), name, reader.read(file));
    }

    /** The same with POI's usermodel: every cell read, numbers summed by cell. */
    double withUserModel(Path folder) throws IOException {
        double all = 0;
        for (List<Path> files : byForm(folder).values()) {
            TreeMap<Long, Double> sums = new TreeMap<>();
            for (Path file : files) {
                try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                    for (Row row : workbook.getSheetAt(0)) {
                        for (Cell cell : row) {
                            add(sums, cell);
                        }
                    }
                }
            }
            all += sums.values().stream().mapToDouble(Double::doubleValue).sum();
        }
        return all;
    }

    private static void add(TreeMap<Long, Double> sums, Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            sums.merge(cell.getRowIndex() * 1000L + cell.getColumnIndex(), cell.getNumericCellValue(), Double::sum);
        } else if (type == CellType.STRING) {
            cell.getStringCellValue();
        }
    }

    /** The workbooks by the part of their names that says form and repetition. */
    static TreeMap<String, List<Path>> byForm(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replaceFirst("-\\d+\\.xlsx$", ""),
                            TreeMap::new,
                            Collectors.toCollection(ArrayList::new)));
        }
    }
}
