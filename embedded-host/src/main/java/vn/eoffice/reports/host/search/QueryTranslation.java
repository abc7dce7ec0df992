package vn.eoffice.reports.host.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.NumberTerm;

/** Turns queries into Lucene's. */
final class QueryTranslation {

    private static final int MOST_WORDS = 32;
    private static final float OWN_NUMBER = 2;
    private static final float IN_SUBJECT = 3;
    private static final float EXACT = 2;
    private static final float EXACT_IN_SUBJECT = 6;

    private final Syllables exact;
    private final Syllables folded;

    QueryTranslation(Syllables exact, Syllables folded) {
        this.exact = exact;
        this.folded = folded;
    }

    /** The whole query, its conditions with the reader's among them. */
    Query of(DocumentQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(readableBy(query), Occur.FILTER);
        if (query.mentions() != null) {
            all.add(mentions(query.mentions()), Occur.MUST);
        }
        addNumber(all, IndexFields.NUMBER, query.number());
        addNumber(all, IndexFields.CITES, query.cites());
        addWords(all, query.words());
        query.phrases().forEach(phrase -> addPhrase(all, phrase));
        issuerWords(query).forEach(word -> all.add(term(IndexFields.ISSUER, word), Occur.FILTER));
        addOneOf(all, IndexFields.KIND, query.kinds());
        addOneOf(all, IndexFields.STATUS, query.statuses());
        addDates(all, query.from(), query.to());
        return all.build();
    }

    /** Whether matches of that query differ in how good they are. */
    boolean isRanked(DocumentQuery query) {
        return query.mentions() != null
                || query.words() != null && !query.words().isBlank()
                || !query.phrases().isEmpty();
    }

    private static Query readableBy(DocumentQuery query) {
        return new TermInSetQuery(
                IndexFields.READER,
                query.reader().authorities().stream()
                        .map(Authority::code)
                        .map(BytesRef::new)
                        .toList());
    }

    private static Query mentions(NumberTerm number) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new ConstantScoreQuery(anyOf(IndexFields.NUMBER, number)), OWN_NUMBER),
                        new ConstantScoreQuery(anyOf(IndexFields.CITES, number))),
                0);
    }

    private static Query anyOf(String field, NumberTerm number) {
        return new TermInSetQuery(
                field, number.keys().stream().map(BytesRef::new).toList());
    }

    private static void addNumber(BooleanQuery.Builder all, String field, NumberTerm number) {
        if (number != null) {
            all.add(anyOf(field, number), Occur.FILTER);
        }
    }

    private void addWords(BooleanQuery.Builder all, String words) {
        if (words == null) {
            return;
        }
        for (String word : folded.of(words, MOST_WORDS)) {
            all.add(term(IndexFields.ALL, word), Occur.MUST);
            all.add(new BoostQuery(term(IndexFields.SUBJECT, word), IN_SUBJECT), Occur.SHOULD);
        }
        for (String word : exact.of(words, MOST_WORDS)) {
            all.add(new BoostQuery(term(IndexFields.ALL_EXACT, word), EXACT), Occur.SHOULD);
            all.add(new BoostQuery(term(IndexFields.SUBJECT_EXACT, word), EXACT_IN_SUBJECT), Occur.SHOULD);
        }
    }

    private void addPhrase(BooleanQuery.Builder all, String phrase) {
        List<String> words = folded.of(phrase, MOST_WORDS);
        if (!words.isEmpty()) {
            all.add(phrase(IndexFields.ALL, words), Occur.MUST);
            all.add(new BoostQuery(phrase(IndexFields.SUBJECT, words), IN_SUBJECT), Occur.SHOULD);
            all.add(new BoostQuery(phrase(IndexFields.ALL_EXACT, exact.of(phrase, MOST_WORDS)), EXACT), Occur.SHOULD);
        }
    }

    private List<String> issuerWords(DocumentQuery query) {
        return query.issuer() == null ? List.of() : folded.of(query.issuer(), MOST_WORDS);
    }

    private static void addOneOf(BooleanQuery.Builder all, String field, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            all.add(
                    new TermInSetQuery(
                            field,
                            values.stream()
                                    .map(value -> new BytesRef(value.name()))
                                    .toList()),
                    Occur.FILTER);
        }
    }

    private static void addDates(BooleanQuery.Builder all, LocalDate from, LocalDate to) {
        if (from != null || to != null) {
            all.add(
                    LongPoint.newRangeQuery(
                            IndexFields.DATE,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    Occur.FILTER);
        }
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1 ? term(field, words.get(0)) : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
