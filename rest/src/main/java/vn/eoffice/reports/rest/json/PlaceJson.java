package vn.eoffice.reports.rest.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.reports.extraction.Extraction.Place;
import vn.eoffice.reports.extraction.Field;

/**
 * A stretch of the text, in UTF-16 units as every browser counts them.
 *
 * @param end behind the last one
 */
record PlaceJson(int start, int end) {

    /** Places by field name, in the order of the record's fields. */
    static Map<String, PlaceJson> ordered(Map<Field, Place> places) {
        Map<String, PlaceJson> ordered = new LinkedHashMap<>();
        Arrays.stream(Field.values()).filter(places::containsKey).forEach(field -> {
            Place place = places.get(field);
            ordered.put(field.code(), new PlaceJson(place.start(), place.end()));
        });
        return ordered;
    }
}
