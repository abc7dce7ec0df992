package vn.eoffice.reports.rest.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.reports.extraction.Field;

final class Confidence {

    private Confidence() {}

    /** Confidence by field name, in the order of the record's fields; fields without one are left out. */
    static Map<String, Double> ordered(Function<Field, Double> values) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        Arrays.stream(Field.values()).forEach(field -> {
            Double value = values.apply(field);
            if (value != null) {
                ordered.put(field.code(), Math.round(value * 100) / 100.0);
            }
        });
        return ordered;
    }
}
