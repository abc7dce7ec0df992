package vn.eoffice.reports.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import vn.eoffice.reports.samples.Calibration;
import vn.eoffice.reports.samples.FieldScores;
import vn.eoffice.reports.samples.Tally;

/** The figures that were promised for reading, beside what came out on clean and on damaged texts. */
final class AccuracyTargets {

    private static final double ALL = 2;
    private static final double CALIBRATED = 0.98;

    /** @param damaged the target on damaged texts; the same as on clean ones where only one was promised */
    private record Target(
            String name,
            List<String> fields,
            String measure,
            double clean,
            double damaged,
            ToDoubleFunction<Tally> of) {}

    private static final List<Target> TARGETS = List.of(
            new Target("number", List.of("number"), "exact", 0.99, 0.93, Tally::recall),
            new Target("type", List.of("type"), "exact", 0.97, 0.90, Tally::recall),
            new Target("issuer", List.of("issuingBody"), "exact", 0.97, 0.90, Tally::recall),
            new Target("date", List.of("date"), "exact", 0.97, 0.90, Tally::recall),
            new Target("subject", List.of("subject"), "exact", 0.93, 0.80, Tally::recall),
            new Target("citations", List.of("citations"), "F1", 0.97, 0.88, Tally::f1),
            new Target("recipients", List.of("recipients"), "F1", 0.95, 0.95, Tally::f1),
            new Target(
                    "signatory",
                    List.of("signatory.authority", "signatory.position", "signatory.name"),
                    "F1, the least of its three parts",
                    0.95,
                    0.95,
                    Tally::f1),
            new Target("deadlines", List.of("deadlines"), "F1", 0.90, 0.90, Tally::f1));

    private AccuracyTargets() {}

    /** A table with a row for every promise. */
    static String table(FieldScores clean, FieldScores damaged, Negatives negatives) {
        StringBuilder table = new StringBuilder(
                "\n### Targets\n\n"
                        + "| figure | measure | clean | target | met | damaged | target | met |\n|---|---|---|---|---|---|---|---|\n");
        TARGETS.forEach(target -> table.append(row(target, clean, damaged)));
        double sureClean = clean.calibration().precision(Calibration.SURE, ALL);
        double sureDamaged = damaged.calibration().precision(Calibration.SURE, ALL);
        table.append("| fields read with a confidence of 0.9 and more | right | ")
                .append(cells(sureClean, CALIBRATED, sureDamaged, CALIBRATED));
        table.append(String.format(
                Locale.ROOT,
                "| %d texts that are no documents | own numbers read | %d | 0 | %s | | | |%n",
                negatives.texts(),
                negatives.ownNumbers(),
                met(negatives.ownNumbers() == 0)));
        return table.toString();
    }

    private static String row(Target target, FieldScores clean, FieldScores damaged) {
        return "| " + target.name() + " | " + target.measure() + " | "
                + cells(least(target, clean), target.clean(), least(target, damaged), target.damaged());
    }

    private static double least(Target target, FieldScores scores) {
        return target.fields().stream()
                .map(scores::of)
                .mapToDouble(target.of())
                .min()
                .orElse(0);
    }

    private static String cells(double clean, double cleanTarget, double damaged, double damagedTarget) {
        return String.format(
                Locale.ROOT,
                "%.3f | ≥ %.2f | %s | %.3f | ≥ %.2f | %s |%n",
                clean,
                cleanTarget,
                met(clean >= cleanTarget),
                damaged,
                damagedTarget,
                met(damaged >= damagedTarget));
    }

    private static String met(boolean met) {
        return met ? "yes" : "**no**";
    }
}
