package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.text.VietnameseText;

/**
 * The extraction record with what a screen shows beside it.
 *
 * @param sure whether it could be filed without a person
 * @param places where each field was read in the text; left out unless asked for
 * @param text that the places refer to; left out unless asked for
 */
public record ReadingJson(
        @JsonUnwrapped ExtractionJson extraction,
        PeriodJson period,
        boolean sure,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, PlaceJson> places,
        @JsonInclude(JsonInclude.Include.NON_NULL) String text) {

    /** Shows what was read. */
    public static ReadingJson of(Extraction extraction, Function<Finding, String> texts) {
        return of(extraction, texts, null, null);
    }

    /** Shows what was read, and where. */
    public static ReadingJson withPlaces(ReadFile read, Function<Finding, String> texts) {
        return of(
                read.extraction(),
                texts,
                PlaceJson.ordered(read.extraction().places()),
                VietnameseText.nfc(read.text()));
    }

    private static ReadingJson of(
            Extraction extraction, Function<Finding, String> texts, Map<String, PlaceJson> places, String text) {
        return new ReadingJson(
                ExtractionJson.of(null, extraction, texts),
                PeriodJson.of(extraction.metadata().period()),
                extraction.isSure(Extraction.SURE),
                places,
                text);
    }
}
