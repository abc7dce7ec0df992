package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;

/** The fields of a document that a person may give. */
record MetadataFields(
        String kind,
        String type,
        String number,
        String symbol,
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
        String parent,
        PeriodJson period) {}
