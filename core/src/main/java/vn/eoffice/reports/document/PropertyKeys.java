package vn.eoffice.reports.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties a document has in the content model, which a test holds to be the same. */
public final class PropertyKeys {

    public static final PropertyKey<String> DOCUMENT_TYPE = PropertyKey.text("rpt:documentType");
    public static final PropertyKey<String> SUBJECT = PropertyKey.text("rpt:subject");
    public static final PropertyKey<String> STATUS = PropertyKey.text("rpt:status");
    public static final PropertyKey<String> OWNING_UNIT = PropertyKey.text("rpt:owningUnit");
    public static final PropertyKey<String> CONTENT_HASH = PropertyKey.text("rpt:contentHash");
    public static final PropertyKey<String> IDENTITY_KEY = PropertyKey.text("rpt:identityKey");
    public static final PropertyKey<String> NUMBER_KEY = PropertyKey.text("rpt:numberKey");
    public static final PropertyKey<List<String>> NUMBER_SHORT_KEY = PropertyKey.texts("rpt:numberShortKey");
    public static final PropertyKey<String> ISSUER_KEY = PropertyKey.text("rpt:issuerKey");
    public static final PropertyKey<LocalDate> DATE_KEY = PropertyKey.date("rpt:dateKey");
    public static final PropertyKey<LocalDate> DUE_DATE = PropertyKey.date("rpt:dueDate");
    public static final PropertyKey<List<String>> CITATION_KEY = PropertyKey.texts("rpt:citationKey");
    public static final PropertyKey<String> ROUND_ID = PropertyKey.text("rpt:roundId");

    public static final PropertyKey<String> SUBJECT_FOLDED = PropertyKey.text("rpt:subjectFolded");
    public static final PropertyKey<String> UNDATED = PropertyKey.text("rpt:undated");
    public static final PropertyKey<String> SUBJECT_TYPED = PropertyKey.text("rpt:subjectTyped");
    public static final PropertyKey<String> FILE_NAME = PropertyKey.text("rpt:fileName");
    public static final PropertyKey<String> FILE_TYPE = PropertyKey.text("rpt:fileType");
    public static final PropertyKey<Long> FILE_SIZE = PropertyKey.large("rpt:fileSize");
    public static final PropertyKey<Integer> REVISION = PropertyKey.integer("rpt:revision");

    public static final PropertyKey<String> ISSUING_BODY = PropertyKey.text("rpt:issuingBody");

    public static final PropertyKey<String> NUMBER = PropertyKey.text("rpt:number");
    public static final PropertyKey<String> SYMBOL = PropertyKey.text("rpt:symbol");
    public static final PropertyKey<Integer> SERIAL = PropertyKey.integer("rpt:serial");
    public static final PropertyKey<String> SERIES = PropertyKey.text("rpt:series");

    public static final PropertyKey<LocalDate> ISSUE_DATE = PropertyKey.date("rpt:issueDate");
    public static final PropertyKey<String> PARTIAL_DATE = PropertyKey.text("rpt:partialDate");
    public static final PropertyKey<String> PLACE = PropertyKey.text("rpt:place");

    public static final PropertyKey<String> SIGNING_AUTHORITY = PropertyKey.text("rpt:signingAuthority");
    public static final PropertyKey<String> SIGNER_POSITION = PropertyKey.text("rpt:signerPosition");
    public static final PropertyKey<String> SIGNER_NAME = PropertyKey.text("rpt:signerName");

    public static final PropertyKey<List<String>> CITATIONS = PropertyKey.texts("rpt:citations");
    public static final PropertyKey<List<String>> RECIPIENTS = PropertyKey.texts("rpt:recipients");
    public static final PropertyKey<Instant> DISTRIBUTED_ON = PropertyKey.dateTime("rpt:distributedOn");
    public static final PropertyKey<String> SECRECY = PropertyKey.text("rpt:secrecy");
    public static final PropertyKey<String> URGENCY = PropertyKey.text("rpt:urgency");
    public static final PropertyKey<List<String>> DEADLINES = PropertyKey.texts("rpt:deadlines");
    public static final PropertyKey<String> PARENT_NUMBER = PropertyKey.text("rpt:parentNumber");

    public static final PropertyKey<String> ROUTING_ID = PropertyKey.text("rpt:routingId");
    public static final PropertyKey<String> ROUTING_STEP = PropertyKey.text("rpt:routingStep");
    public static final PropertyKey<String> SUBMITTED_BY = PropertyKey.text("rpt:submittedBy");
    public static final PropertyKey<Instant> SUBMITTED_ON = PropertyKey.dateTime("rpt:submittedOn");
    public static final PropertyKey<String> RETURN_REASON = PropertyKey.text("rpt:returnReason");
    public static final PropertyKey<String> DUE_LEVEL = PropertyKey.text("rpt:dueLevel");

    public static final PropertyKey<Instant> ISSUED_ON = PropertyKey.dateTime("rpt:issuedOn");
    public static final PropertyKey<String> APPROVED_BY = PropertyKey.text("rpt:approvedBy");

    public static final PropertyKey<Integer> ARRIVAL_NUMBER = PropertyKey.integer("rpt:arrivalNumber");
    public static final PropertyKey<LocalDate> ARRIVAL_DATE = PropertyKey.date("rpt:arrivalDate");
    public static final PropertyKey<String> ARRIVED_FROM = PropertyKey.text("rpt:arrivedFrom");
    public static final PropertyKey<String> RECEIVING_UNIT = PropertyKey.text("rpt:receivingUnit");
    public static final PropertyKey<Instant> FORWARDED_ON = PropertyKey.dateTime("rpt:forwardedOn");

    public static final PropertyKey<Instant> ARCHIVED_ON = PropertyKey.dateTime("rpt:archivedOn");
    public static final PropertyKey<String> ARCHIVE_FILE = PropertyKey.text("rpt:archiveFile");

    public static final PropertyKey<Instant> RECALLED_ON = PropertyKey.dateTime("rpt:recalledOn");
    public static final PropertyKey<String> RECALLED_BY = PropertyKey.text("rpt:recalledBy");
    public static final PropertyKey<String> RECALL_REASON = PropertyKey.text("rpt:recallReason");

    public static final PropertyKey<List<String>> CONFIDENCE = PropertyKey.texts("rpt:confidence");
    public static final PropertyKey<List<String>> FINDINGS = PropertyKey.texts("rpt:findings");
    public static final PropertyKey<Instant> EXTRACTED_ON = PropertyKey.dateTime("rpt:extractedOn");

    public static final PropertyKey<String> REPORTING_UNIT = PropertyKey.text("rpt:reportingUnit");
    public static final PropertyKey<LocalDate> PERIOD_FROM = PropertyKey.date("rpt:periodFrom");
    public static final PropertyKey<LocalDate> PERIOD_TO = PropertyKey.date("rpt:periodTo");

    public static final PropertyKey<Boolean> OUTLINE_COMPLETE = PropertyKey.flag("rpt:outlineComplete");
    public static final PropertyKey<Instant> OUTLINE_CHECKED_ON = PropertyKey.dateTime("rpt:outlineCheckedOn");
    public static final PropertyKey<List<String>> OUTLINE_FINDINGS = PropertyKey.texts("rpt:outlineFindings");

    public static final PropertyKey<String> TABLE_FORM = PropertyKey.text("rpt:tableForm");
    public static final PropertyKey<Integer> TABLE_FORM_VERSION = PropertyKey.integer("rpt:tableFormVersion");
    public static final PropertyKey<List<String>> TABLE_FINDINGS = PropertyKey.texts("rpt:tableFindings");

    private static final Map<String, PropertyKey<?>> BY_NAME = Stream.<PropertyKey<?>>of(
                    DOCUMENT_TYPE,
                    SUBJECT,
                    STATUS,
                    OWNING_UNIT,
                    CONTENT_HASH,
                    IDENTITY_KEY,
                    NUMBER_KEY,
                    NUMBER_SHORT_KEY,
                    ISSUER_KEY,
                    DATE_KEY,
                    DUE_DATE,
                    CITATION_KEY,
                    ROUND_ID,
                    SUBJECT_FOLDED,
                    SUBJECT_TYPED,
                    UNDATED,
                    FILE_NAME,
                    FILE_TYPE,
                    FILE_SIZE,
                    REVISION,
                    ISSUING_BODY,
                    NUMBER,
                    SYMBOL,
                    SERIAL,
                    SERIES,
                    ISSUE_DATE,
                    PARTIAL_DATE,
                    PLACE,
                    SIGNING_AUTHORITY,
                    SIGNER_POSITION,
                    SIGNER_NAME,
                    CITATIONS,
                    RECIPIENTS,
                    DISTRIBUTED_ON,
                    SECRECY,
                    URGENCY,
                    DEADLINES,
                    PARENT_NUMBER,
                    ROUTING_ID,
                    ROUTING_STEP,
                    SUBMITTED_BY,
                    SUBMITTED_ON,
                    RETURN_REASON,
                    DUE_LEVEL,
                    ISSUED_ON,
                    APPROVED_BY,
                    ARRIVAL_NUMBER,
                    ARRIVAL_DATE,
                    ARRIVED_FROM,
                    RECEIVING_UNIT,
                    FORWARDED_ON,
                    ARCHIVED_ON,
                    ARCHIVE_FILE,
                    RECALLED_ON,
                    RECALLED_BY,
                    RECALL_REASON,
                    CONFIDENCE,
                    FINDINGS,
                    EXTRACTED_ON,
                    REPORTING_UNIT,
                    PERIOD_FROM,
                    PERIOD_TO,
                    OUTLINE_COMPLETE,
                    OUTLINE_CHECKED_ON,
                    OUTLINE_FINDINGS,
                    TABLE_FORM,
                    TABLE_FORM_VERSION,
                    TABLE_FINDINGS)
            .collect(Collectors.toUnmodifiableMap(PropertyKey::name, Function.identity()));

    private PropertyKeys() {}

    /** All of them, in no order. */
    public static List<PropertyKey<?>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The key with that prefixed name. */
    public static Optional<PropertyKey<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
