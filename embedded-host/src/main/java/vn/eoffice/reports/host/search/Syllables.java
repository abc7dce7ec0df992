package vn.eoffice.reports.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Cuts text into Vietnamese syllables. Either exact, in lower case with the tone where most offices print it, or folded
 * to plain letters.
 */
final class Syllables extends Analyzer {

    private final UnaryOperator<String> spelling;

    private Syllables(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    static Syllables exact() {
        return new Syllables(syllable -> VietnameseText.normalizeTones(syllable).toLowerCase(Locale.ROOT));
    }

    static Syllables folded() {
        return new Syllables(VietnameseText::fold);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new Respelling(tokenizer, spelling));
    }

    /** The syllables of a text, in their order. */
    List<String> of(String text, int most) {
        List<String> syllables = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (syllables.size() < most && stream.incrementToken()) {
                syllables.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory does not fail", e);
        }
        return syllables;
    }

    private static final class Respelling extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final UnaryOperator<String> spelling;

        Respelling(TokenStream input, UnaryOperator<String> spelling) {
            super(input);
            this.spelling = spelling;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String respelled = spelling.apply(term.toString());
            term.setEmpty().append(respelled);
            return true;
        }
    }
}
