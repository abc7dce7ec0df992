package vn.eoffice.reports.importer.cmis;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.PropertiesBuilder;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.document.SearchKeys;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.reading.Candidate;
import vn.eoffice.reports.number.NumberKeys;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/** A planned document as CMIS properties: type, aspects, and core's properties by prefixed name. */
public final class NodeProperties {

    private static final int LONGEST_KEY = 300;

    private final ModelClasses model;
    private final NumberReader numbers;
    private final NumberKeys keys;
    private final String user;
    private final String unit;
    private final Clock clock;

    /**
     * For the documents of one import.
     *
     * @param user who imports
     * @param unit code of the unit that owns the documents; null to leave it open
     */
    public NodeProperties(ModelClasses model, NumberReader numbers, String user, String unit, Clock clock) {
        this.model = model;
        this.numbers = numbers;
        this.keys = new NumberKeys(numbers.tables());
        this.user = user;
        this.unit = unit;
        this.clock = clock;
    }

    /** All but the name. */
    Map<String, Object> of(Planned planned) {
        Map<String, Object> properties = new HashMap<>();
        Set<String> aspects = new LinkedHashSet<>();
        model.mandatoryAspects().forEach(aspect -> aspects.add(secondaryType(aspect)));
        core(planned).toMap().forEach((name, value) -> {
            properties.put(name, cmis(value));
            if (model.aspectOf(name) != null) {
                aspects.add(secondaryType(model.aspectOf(name)));
            }
        });
        properties.put(PropertyIds.OBJECT_TYPE_ID, typeOf(planned));
        properties.put(PropertyIds.SECONDARY_OBJECT_TYPE_IDS, new ArrayList<>(aspects));
        return properties;
    }

    /** The type's id as Alfresco names it. */
    static String typeOf(Planned planned) {
        return "D:" + planned.reading().candidate().kind().modelType();
    }

    private static String secondaryType(String aspect) {
        return "P:" + aspect;
    }

    private vn.eoffice.reports.document.Properties core(Planned planned) {
        Candidate candidate = planned.reading().candidate();
        Document document = document(planned, candidate);
        PropertiesBuilder properties = DocumentProperties.of(document, keysOf(candidate.metadata()))
                .change()
                .set(PropertyKeys.OWNING_UNIT, unit)
                .set(PropertyKeys.EXTRACTED_ON, clock.instant())
                .set(PropertyKeys.ARCHIVE_FILE, candidate.archiveFile());
        return planned.status() == DocumentStatus.ARCHIVED
                ? properties.set(PropertyKeys.ARCHIVED_ON, clock.instant()).build()
                : properties.build();
    }

    private Document document(Planned planned, Candidate candidate) {
        Map<String, Double> confidence = new HashMap<>();
        candidate.confidence().forEach((field, value) -> confidence.put(field.code(), value));
        Instant now = clock.instant();
        return new Document(
                DocumentId.random(),
                1,
                candidate.kind(),
                planned.status(),
                candidate.metadata(),
                candidate.content(),
                planned.identity(),
                unit == null ? "" : unit,
                user,
                now,
                now,
                planned.findings(),
                confidence,
                null);
    }

    private SearchKeys keysOf(Metadata metadata) {
        List<String> own = terms(metadata.type(), metadata.number());
        String issuer = VietnameseText.fold(metadata.issuingBody());
        return new SearchKeys(
                own.isEmpty() ? null : own.get(0),
                own.isEmpty() ? own : own.subList(1, own.size()),
                issuer == null || issuer.length() <= LONGEST_KEY ? issuer : issuer.substring(0, LONGEST_KEY),
                metadata.citations().stream()
                        .flatMap(citation -> terms(citation.type(), citation.number()).stream())
                        .distinct()
                        .toList());
    }

    private List<String> terms(String type, String number) {
        return number == null
                ? List.of()
                : numbers.read(number).map(read -> keys.terms(type, read)).orElse(List.of());
    }

    /** Days are midnight UTC: the same day in Vietnam and on a server that runs in UTC. */
    private static Object cmis(Object value) {
        if (value instanceof LocalDate day) {
            return calendar(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (value instanceof Instant moment) {
            return calendar(moment);
        }
        return value instanceof Integer number ? BigInteger.valueOf(number) : value;
    }

    private static GregorianCalendar calendar(Instant moment) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTime(Date.from(moment));
        return calendar;
    }
}
