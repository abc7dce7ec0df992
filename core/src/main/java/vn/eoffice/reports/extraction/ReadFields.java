package vn.eoffice.reports.extraction;

import java.util.EnumMap;
import java.util.Map;
import vn.eoffice.reports.extraction.Extraction.Place;

/** Collects the confidence and the place of every field that was read. */
final class ReadFields {

    private final Map<Field, Double> confidence = new EnumMap<>(Field.class);
    private final Map<Field, Place> places = new EnumMap<>(Field.class);

    /** Notes a field; a null value was not read and is left out. */
    void add(Field field, Object value, double certainty, Place place) {
        if (value == null) {
            return;
        }
        confidence.put(field, certainty);
        if (place != null) {
            places.put(field, place);
        }
    }

    void add(Field field, Object value, double certainty, Line line) {
        add(field, value, certainty, line == null ? null : line.place());
    }

    Map<Field, Double> confidence() {
        return confidence;
    }

    Map<Field, Place> places() {
        return places;
    }
}
