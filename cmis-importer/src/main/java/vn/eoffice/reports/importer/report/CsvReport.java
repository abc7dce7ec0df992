package vn.eoffice.reports.importer.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.run.Outcome;

/**
 * Every document of the archive and what became of it, one row each, as a table that Excel opens. Of classified
 * documents it says nothing but their file names.
 */
public final class CsvReport {

    private static final List<String> COLUMNS = List.of(
            "file",
            "decision",
            "result",
            "type",
            "number",
            "body",
            "date",
            "subject",
            "doubtful",
            "like",
            "path",
            "id",
            "notes");

    private final Texts texts;

    public CsvReport(Texts texts) {
        this.texts = texts;
    }

    /** Writes the table. */
    public void write(Path file, List<Outcome> outcomes) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            CSVPrinter table = new CSVPrinter(out, CSVFormat.EXCEL);
            table.printRecord(COLUMNS.stream().map(column -> texts.text("column." + column)));
            for (Outcome outcome : outcomes) {
                table.printRecord(row(outcome).map(CsvReport::harmless));
            }
            table.flush();
        }
    }

    private Stream<String> row(Outcome outcome) {
        Planned planned = outcome.planned();
        boolean shown = planned.reading().candidate() != null && !planned.isClassified();
        Metadata metadata = shown ? planned.reading().candidate().metadata() : Metadata.EMPTY;
        return Stream.of(
                planned.name(),
                texts.text(planned.decision().key()),
                texts.text(outcome.result().key()),
                metadata.type(),
                metadata.number(),
                metadata.issuingBody(),
                metadata.date() == null
                        ? metadata.partialDate()
                        : metadata.date().toString(),
                metadata.subject(),
                planned.reading().candidate() == null
                        ? null
                        : texts.doubts(
                                planned.doubtful(),
                                planned.reading().candidate().confidence()),
                planned.isClassified() ? null : planned.duplicateOf(),
                planned.isClassified() ? null : outcome.path(),
                outcome.id(),
                notes(outcome, planned.isClassified()));
    }

    private String notes(Outcome outcome, boolean classified) {
        Stream<String> findings = outcome.planned().findings().stream()
                .filter(finding -> !classified || finding.code().equals("import.classified"))
                .map(texts::finding);
        Stream<String> failure =
                outcome.failure() == null || classified && outcome.failure().contains(" ")
                        ? Stream.empty()
                        : Stream.of(texts.failure(outcome.failure()));
        return Stream.concat(failure, findings).collect(Collectors.joining(" | "));
    }

    /** No cell is a formula to the program that opens the table. */
    private static String harmless(String cell) {
        boolean formula = cell != null && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
