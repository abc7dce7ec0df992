package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.extraction.Extraction;

/**
 * The extraction record: what was read from one document. Unknown is null.
 *
 * @param file the name a command line was given; left out where there is none
 */
public record ExtractionJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) String file,
        String kind,
        String type,
        String number,
        String issuingBody,
        String place,
        LocalDate date,
        String datePartial,
        String subject,
        SignatoryJson signatory,
        List<RecipientJson> recipients,
        List<CitationJson> citations,
        List<DeadlineJson> deadlines,
        String secrecy,
        String urgency,
        List<FindingJson> findings,
        Map<String, Double> confidence) {

    /**
     * Shows an extraction.
     *
     * @param file null where the record is no line of a command's output
     * @param texts the findings in words
     */
    public static ExtractionJson of(String file, Extraction extraction, Function<Finding, String> texts) {
        Metadata metadata = extraction.metadata();
        return new ExtractionJson(
                file,
                extraction.kind().code(),
                metadata.type(),
                metadata.number(),
                metadata.issuingBody(),
                metadata.place(),
                metadata.date(),
                metadata.partialDate(),
                metadata.subject(),
                SignatoryJson.of(metadata.signatory()),
                metadata.recipients().stream().map(RecipientJson::of).toList(),
                metadata.citations().stream().map(CitationJson::of).toList(),
                metadata.deadlines().stream().map(DeadlineJson::of).toList(),
                metadata.secrecy().mark(),
                metadata.urgency().mark(),
                FindingJson.of(extraction.findings(), texts),
                Confidence.ordered(extraction.confidence()::get));
    }

    /** The record of a file that cannot be read: nothing is known, and one finding says why. */
    public static ExtractionJson unreadable(String file, Finding why, Function<Finding, String> texts) {
        return new ExtractionJson(
                file,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                FindingJson.of(List.of(why), texts),
                Map.of());
    }
}
