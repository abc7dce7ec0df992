package vn.eoffice.reports.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.ComposedText;

/** Takes apart what a person types into the search box. Never fails: what is no number is words. Thread-safe. */
public final class TypedQueryParser {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]++)[\"“”]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]++");

    private final TypedNumbers numbers;

    public TypedQueryParser(NumberReader reader) {
        this.numbers = new TypedNumbers(reader);
    }

    /**
     * Reads a query.
     *
     * @param typed null is an empty query; only the first 1,000 characters count
     */
    public TypedQuery parse(String typed) {
        String text = typed == null ? "" : ComposedText.of(typed).text();
        String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        List<String> phrases = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(bounded);
        while (matcher.find()) {
            String phrase = BLANKS.matcher(matcher.group(1)).replaceAll(" ").strip();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return parse(words(PHRASE.matcher(bounded).replaceAll(" ")), phrases);
    }

    private TypedQuery parse(List<String> words, List<String> phrases) {
        TypedNumbers.Hit hit = numbers.in(words);
        if (hit == null) {
            return new TypedQuery(null, null, words, phrases);
        }
        List<String> rest = new ArrayList<>(words.subList(0, hit.from()));
        rest.addAll(words.subList(hit.to(), words.size()));
        Integer year = null;
        for (int i = 0; i < rest.size() && year == null; i++) {
            if (YEAR.matcher(rest.get(i)).matches()) {
                year = Integer.valueOf(rest.remove(i));
            }
        }
        return new TypedQuery(hit.number(), year, rest, phrases);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(text.replace('"', ' ').replace('“', ' ').replace('”', ' '))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
