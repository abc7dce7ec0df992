package vn.eoffice.reports.host.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.eoffice.reports.search.DocumentQuery;

/** The free text of a query: all of it has to occur, and counts more in the subject. */
final class SearchWords {

    private static final int MOST_WORDS = 32;
    private static final float IN_SUBJECT = 3;

    private final Syllables exact;
    private final Syllables folded;

    SearchWords(Syllables exact, Syllables folded) {
        this.exact = exact;
        this.folded = folded;
    }

    /** Whether any word or phrase was typed with an accent. */
    boolean haveAccents(DocumentQuery query) {
        return texts(query).stream().anyMatch(this::hasAccents);
    }

    /** Adds what the words, the phrases and the issuing body ask for. */
    void add(BooleanQuery.Builder all, DocumentQuery query, Spelling wanted) {
        if (query.words() != null) {
            words(query.words()).forEach(word -> add(all, List.of(word), wanted));
        }
        query.phrases().forEach(phrase -> add(all, words(phrase), wanted));
        if (query.issuer() != null) {
            folded.of(query.issuer(), MOST_WORDS)
                    .forEach(word -> all.add(new TermQuery(new Term(IndexFields.ISSUER, word)), Occur.FILTER));
        }
    }

    /** A word in both spellings. */
    private record Word(String typed, String folded) {

        boolean hasAccents() {
            return !typed.equals(folded);
        }
    }

    private List<Word> words(String text) {
        List<String> typed = exact.of(text, MOST_WORDS);
        List<String> plain = folded.of(text, MOST_WORDS);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            words.add(new Word(typed.get(i), plain.get(i)));
        }
        return words;
    }

    private static void add(BooleanQuery.Builder all, List<Word> phrase, Spelling wanted) {
        if (phrase.isEmpty()) {
            return;
        }
        Spelling spelling = phrase.stream().anyMatch(Word::hasAccents) ? wanted : Spelling.ANY;
        String[] words = phrase.stream()
                .map(word -> spelling == Spelling.AS_TYPED ? word.typed() : word.folded())
                .toArray(String[]::new);
        all.add(inOrder(spelling.all(), words), Occur.MUST);
        all.add(new BoostQuery(inOrder(spelling.subject(), words), IN_SUBJECT), Occur.SHOULD);
    }

    private static Query inOrder(String field, String... words) {
        return words.length == 1 ? new TermQuery(new Term(field, words[0])) : new PhraseQuery(field, words);
    }

    private boolean hasAccents(String text) {
        return words(text).stream().anyMatch(Word::hasAccents);
    }

    private static List<String> texts(DocumentQuery query) {
        List<String> texts = new ArrayList<>(query.phrases());
        if (query.words() != null) {
            texts.add(query.words());
        }
        return texts;
    }
}
