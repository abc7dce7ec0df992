package vn.eoffice.reports.document;

import static vn.eoffice.reports.document.PropertyKeys.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.eoffice.reports.deadline.Period;

/** Metadata as properties and back. */
final class MetadataProperties {

    private static final Signatory NOBODY = new Signatory(null, null, null);

    private MetadataProperties() {}

    static Properties of(Metadata metadata) {
        return signatory(metadata.signatory())
                .set(DOCUMENT_TYPE, metadata.type())
                .set(NUMBER, metadata.number())
                .set(SYMBOL, metadata.symbol())
                .set(ISSUING_BODY, metadata.issuingBody())
                .set(PLACE, metadata.place())
                .set(ISSUE_DATE, metadata.date())
                .set(PARTIAL_DATE, metadata.partialDate())
                .set(DATE_KEY, SearchDays.issued(metadata))
                .set(SUBJECT, metadata.subject())
                .set(RECIPIENTS, Rows.all(metadata.recipients(), Rows::of))
                .set(CITATIONS, Rows.all(metadata.citations(), Rows::of))
                .set(DEADLINES, Rows.all(metadata.deadlines(), Rows::of))
                .set(DUE_DATE, SearchDays.due(metadata))
                .set(SECRECY, metadata.secrecy().code())
                .set(URGENCY, metadata.urgency().code())
                .set(PARENT_NUMBER, metadata.parent())
                .set(
                        PERIOD_FROM,
                        metadata.period() == null ? null : metadata.period().from())
                .set(
                        PERIOD_TO,
                        metadata.period() == null ? null : metadata.period().to())
                .build();
    }

    private static PropertiesBuilder signatory(Signatory signatory) {
        PropertiesBuilder builder = new PropertiesBuilder();
        return signatory == null
                ? builder
                : builder.set(SIGNING_AUTHORITY, signatory.authority())
                        .set(SIGNER_POSITION, signatory.position())
                        .set(SIGNER_NAME, signatory.name());
    }

    static Metadata metadata(Properties properties) {
        return Metadata.EMPTY
                .change()
                .type(properties.get(DOCUMENT_TYPE))
                .number(properties.get(NUMBER))
                .symbol(properties.get(SYMBOL))
                .issuingBody(properties.get(ISSUING_BODY))
                .place(properties.get(PLACE))
                .date(properties.get(ISSUE_DATE))
                .partialDate(properties.get(PARTIAL_DATE))
                .subject(properties.get(SUBJECT))
                .signatory(signatory(properties))
                .recipients(Rows.all(properties.get(RECIPIENTS), Rows::recipient))
                .citations(Rows.all(properties.get(CITATIONS), Rows::citation))
                .deadlines(Rows.all(properties.get(DEADLINES), Rows::deadline))
                .secrecy(code(properties.get(SECRECY), Secrecy.NONE, Secrecy::ofCode))
                .urgency(code(properties.get(URGENCY), Urgency.NONE, Urgency::ofCode))
                .parent(properties.get(PARENT_NUMBER))
                .period(period(properties))
                .build();
    }

    private static Signatory signatory(Properties properties) {
        Signatory signatory = new Signatory(
                properties.get(SIGNING_AUTHORITY), properties.get(SIGNER_POSITION), properties.get(SIGNER_NAME));
        return signatory.equals(NOBODY) ? null : signatory;
    }

    /** Days that make no period, as another program may have set them, are none. */
    private static Period period(Properties properties) {
        LocalDate from = properties.get(PERIOD_FROM);
        LocalDate to = properties.get(PERIOD_TO);
        return to == null || from != null && from.isAfter(to) ? null : new Period(from, to);
    }

    private static <T> T code(String code, T none, Function<String, Optional<T>> reader) {
        return code == null
                ? none
                : reader.apply(code).orElseThrow(() -> new IllegalArgumentException("no such degree: " + code));
    }
}
