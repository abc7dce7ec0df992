package vn.eoffice.reports.host.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.NumberTerm;

/** Turns queries into Lucene's. */
final class QueryTranslation {

    private static final float OWN_NUMBER = 2;

    private final SearchWords words;

    QueryTranslation(SearchWords words) {
        this.words = words;
    }

    /** Everything that is found, its conditions with the reader's among them. */
    Query of(DocumentQuery query) {
        return translation(query, Spelling.ANY).build();
    }

    /**
     * The same documents in groups, the better group first: those with the words as they were typed, then those that
     * spell them with other accents. One group for words without accents. Searching for the few good ones first is much
     * quicker than weighing both spellings of every word in every document.
     */
    List<Query> groups(DocumentQuery query) {
        if (!words.haveAccents(query)) {
            return List.of(of(query));
        }
        Query asTyped = translation(query, Spelling.AS_TYPED).build();
        return List.of(
                asTyped,
                translation(query, Spelling.ANY).add(asTyped, Occur.MUST_NOT).build());
    }

    private BooleanQuery.Builder translation(DocumentQuery query, Spelling spelling) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(readableBy(query), Occur.FILTER);
        if (query.mentions() != null) {
            all.add(mentions(query.mentions()), Occur.MUST);
        }
        addNumber(all, IndexFields.NUMBER, query.number());
        addNumber(all, IndexFields.CITES, query.cites());
        words.add(all, query, spelling);
        addOneOf(all, IndexFields.KIND, query.kinds());
        addOneOf(all, IndexFields.STATUS, query.statuses());
        if (query.round() != null) {
            all.add(new TermQuery(new Term(IndexFields.ROUND, query.round())), Occur.FILTER);
        }
        addDates(all, query.from(), query.to());
        return all;
    }

    /** Whether matches of that query differ in how good they are. */
    boolean isRanked(DocumentQuery query) {
        return query.mentions() != null
                || query.words() != null && !query.words().isBlank()
                || !query.phrases().isEmpty();
    }

    private static Query readableBy(DocumentQuery query) {
        return anyOf(IndexFields.READER, query.reader().authorities().stream().map(Authority::code));
    }

    private static Query mentions(NumberTerm number) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(
                                new ConstantScoreQuery(anyOf(IndexFields.NUMBER, number.keys().stream())), OWN_NUMBER),
                        new ConstantScoreQuery(anyOf(IndexFields.CITES, number.keys().stream()))),
                0);
    }

    /** One value is looked up; several are gathered first, which costs more. */
    private static Query anyOf(String field, Stream<String> values) {
        List<BytesRef> terms = values.map(BytesRef::new).toList();
        return terms.size() == 1 ? new TermQuery(new Term(field, terms.get(0))) : new TermInSetQuery(field, terms);
    }

    private static void addNumber(BooleanQuery.Builder all, String field, NumberTerm number) {
        if (number != null) {
            all.add(anyOf(field, number.keys().stream()), Occur.FILTER);
        }
    }

    private static void addOneOf(BooleanQuery.Builder all, String field, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            all.add(anyOf(field, values.stream().map(Enum::name)), Occur.FILTER);
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
}
