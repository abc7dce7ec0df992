package vn.eoffice.reports.samples;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.extraction.Field;

/** Counts how often fields are right that were read with a certain confidence. Not for sharing between threads. */
public final class Calibration {

    /** At this confidence a field is filed without a question. */
    public static final double SURE = 0.9;

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("kind", Field.KIND),
            Map.entry("type", Field.TYPE),
            Map.entry("number", Field.NUMBER),
            Map.entry("issuingBody", Field.ISSUING_BODY),
            Map.entry("place", Field.PLACE),
            Map.entry("date", Field.DATE),
            Map.entry("datePartial", Field.DATE),
            Map.entry("subject", Field.SUBJECT),
            Map.entry("signatory.authority", Field.SIGNATORY),
            Map.entry("signatory.position", Field.SIGNATORY),
            Map.entry("signatory.name", Field.SIGNATORY),
            Map.entry("recipients", Field.RECIPIENTS),
            Map.entry("citations", Field.CITATIONS),
            Map.entry("deadlines", Field.DEADLINES),
            Map.entry("secrecy", Field.SECRECY),
            Map.entry("urgency", Field.URGENCY));

    private final Map<Field, Map<Double, Tally>> byConfidence = new EnumMap<>(Field.class);
    private final Tally unread = new Tally();

    /** Where a field counts that was read with this confidence; fields without one count nowhere. */
    Tally of(String name, Map<Field, Double> certainty) {
        Field field = FIELDS.get(name);
        Double confidence = field == null ? null : certainty.get(field);
        return confidence == null
                ? unread
                : byConfidence
                        .computeIfAbsent(field, key -> new TreeMap<>())
                        .computeIfAbsent(confidence, key -> new Tally());
    }

    /** Of the values read with a confidence from one bound up to the other, excluded, how many are right. */
    public double precision(double from, double to) {
        int right = count(from, to, true);
        int wrong = count(from, to, false);
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    private int count(double from, double to, boolean right) {
        return byConfidence.values().stream()
                .flatMap(tallies -> tallies.entrySet().stream())
                .filter(entry -> entry.getKey() >= from && entry.getKey() < to)
                .mapToInt(entry ->
                        right ? entry.getValue().right() : entry.getValue().invented())
                .sum();
    }

    /** A row for every field and confidence: right, wrong, share of right ones. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        byConfidence.forEach((field, tallies) -> tallies.forEach((confidence, tally) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %d | %d | %.3f |%n",
                field.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                confidence,
                tally.right(),
                tally.invented(),
                tally.precision()))));
        return table.toString();
    }
}
