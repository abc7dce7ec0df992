package vn.eoffice.reports.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How surely each field was read, as lines {@code number | 0.95}. A line of another form counts as not read. */
final class ConfidenceRows {

    private ConfidenceRows() {}

    static List<String> of(Map<String, Double> confidence) {
        return new TreeMap<>(confidence)
                .entrySet().stream()
                        .map(field -> TextRow.join(
                                List.of(field.getKey(), field.getValue().toString())))
                        .toList();
    }

    static Map<String, Double> read(List<String> rows) {
        Map<String, Double> confidence = new TreeMap<>();
        for (String row : rows) {
            List<String> fields = TextRow.split(row);
            if (fields.size() == 2 && !fields.contains(null) && isNumber(fields.get(1))) {
                confidence.put(fields.get(0), Double.valueOf(fields.get(1)));
            }
        }
        return confidence;
    }

    private static boolean isNumber(String field) {
        try {
            return !Double.valueOf(field).isNaN();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
