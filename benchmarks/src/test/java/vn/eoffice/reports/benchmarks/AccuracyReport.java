package vn.eoffice.reports.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.samples.Calibration;
import vn.eoffice.reports.samples.FieldScores;
import vn.eoffice.reports.samples.Tally;

/** The scores of several sets of texts as Markdown. */
final class AccuracyReport {

    private static final int WORST = 12;
    private static final double ALL = 2;

    private final Map<String, FieldScores> sets = new LinkedHashMap<>();
    private final StringBuilder tables = new StringBuilder();

    void add(String title, FieldScores scores) {
        sets.put(title, scores);
    }

    /** Adds a table of its own above those of the sets. */
    void add(String table) {
        tables.append(table);
    }

    private static String fields(String title, FieldScores scores) {
        StringBuilder table = new StringBuilder("\n### " + title + "\n\n");
        table.append(
                "| field | right | missed | invented | precision | recall | F1 |\n|---|---|---|---|---|---|---|\n");
        scores.tallies().forEach((field, tally) -> table.append(row(field, tally)));
        return table.toString();
    }

    private static String row(String field, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n",
                field,
                tally.right(),
                tally.missed(),
                tally.invented(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }

    private static String worst(FieldScores scores) {
        Map<String, Long> faults = scores.tallies().values().stream()
                .flatMap(tally -> tally.faults().stream())
                .collect(Collectors.groupingBy(fault -> fault.substring(0, fault.indexOf(':')), Collectors.counting()));
        return faults.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(WORST)
                .map(entry -> "- " + entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining("", "\nMost faults:\n\n", ""));
    }

    private static String calibration(FieldScores scores) {
        Calibration calibration = scores.calibration();
        return String.format(
                        Locale.ROOT,
                        "%nRight at a confidence of %.1f and more: %.1f %%; below: %.1f %%.%n%n",
                        Calibration.SURE,
                        100 * calibration.precision(Calibration.SURE, ALL),
                        100 * calibration.precision(0, Calibration.SURE))
                + "| field | confidence | right | wrong | share right |\n|---|---|---|---|---|\n" + calibration;
    }

    /** With every single fault, as a person who mends them wants it. */
    String withFaults() {
        return this
                + sets.values().stream()
                        .map(FieldScores::faults)
                        .collect(Collectors.joining("", "\n### Faults\n\n", ""));
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder("## Accuracy on samples/evaluation\n\n"
                        + "Written by `./mvnw -pl benchmarks -Paccuracy verify`. The texts are our own and the rules were"
                        + " mended on them, so documents that nobody here has seen are read less well.\n")
                .append(tables);
        sets.forEach((title, scores) ->
                report.append(fields(title, scores)).append(worst(scores)).append(calibration(scores)));
        return report.toString();
    }
}
