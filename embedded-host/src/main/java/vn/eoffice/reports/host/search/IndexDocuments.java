package vn.eoffice.reports.host.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.host.search.IndexSource.IndexedDocument;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.search.Facet;

/** Turns documents into Lucene's. */
final class IndexDocuments {

    private final NumberTerms numbers;

    IndexDocuments(NumberTerms numbers) {
        this.numbers = numbers;
    }

    Document of(IndexedDocument source) {
        vn.eoffice.reports.document.Document document = source.document();
        Metadata metadata = document.metadata();
        Document indexed = new Document();
        indexed.add(new StringField(IndexFields.ID, document.id().value(), Field.Store.NO));
        indexed.add(new BinaryDocValuesField(
                IndexFields.ID, new BytesRef(document.id().value())));
        exact(indexed, IndexFields.KIND, document.kind().name());
        exact(indexed, IndexFields.STATUS, document.status().name());
        if (document.round() != null) {
            exact(indexed, IndexFields.ROUND, document.round());
        }
        source.readers().forEach(reader -> exact(indexed, IndexFields.READER, reader));
        numbers.of(metadata.type(), metadata.number()).forEach(term -> exact(indexed, IndexFields.NUMBER, term));
        citedTerms(metadata).forEach(term -> exact(indexed, IndexFields.CITES, term));
        indexed.add(new NumericDocValuesField(
                IndexFields.FILED, document.createdAt().toEpochMilli()));
        addFacets(indexed, document);
        addDate(indexed, metadata);
        addWords(indexed, metadata, source.text());
        return indexed;
    }

    private List<String> citedTerms(Metadata metadata) {
        return metadata.citations().stream()
                .flatMap(citation -> numbers.of(citation.type(), citation.number()).stream())
                .distinct()
                .toList();
    }

    private static void addFacets(Document indexed, vn.eoffice.reports.document.Document document) {
        for (Facet facet : Facet.values()) {
            String value = facet.of(document);
            if (value != null) {
                indexed.add(new SortedDocValuesField(IndexFields.facet(facet), new BytesRef(value)));
            }
        }
    }

    private static void addDate(Document indexed, Metadata metadata) {
        if (metadata.date() != null) {
            long day = metadata.date().toEpochDay();
            indexed.add(new LongPoint(IndexFields.DATE, day));
            indexed.add(new NumericDocValuesField(IndexFields.DATE, day));
        }
    }

    private static void addWords(Document indexed, Metadata metadata, String text) {
        if (metadata.issuingBody() != null) {
            words(indexed, IndexFields.ISSUER, metadata.issuingBody());
        }
        if (metadata.subject() != null) {
            words(indexed, IndexFields.SUBJECT, metadata.subject());
            words(indexed, IndexFields.SUBJECT_EXACT, metadata.subject());
        }
        String all = Stream.of(metadata.subject(), metadata.issuingBody(), text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        words(indexed, IndexFields.ALL, all);
        words(indexed, IndexFields.ALL_EXACT, all);
    }

    private static void exact(Document indexed, String field, String value) {
        indexed.add(new StringField(field, value, Field.Store.NO));
    }

    private static void words(Document indexed, String field, String value) {
        indexed.add(new TextField(field, value, Field.Store.NO));
    }
}
