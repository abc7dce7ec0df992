package vn.eoffice.reports.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.ComposedText;

/** Takes apart what a person types into the one search box. Thread-safe. */
public final class TypedQueryParser {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]++)[\"“”]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}\"“”]++");

    private final TypedNumbers numbers;

    public TypedQueryParser(NumberReader numbers) {
        this.numbers = new TypedNumbers(numbers);
    }

    /**
     * Takes a query apart; every text is a query, and what is no number is words. Quotation marks set phrases apart.
     *
     * @param typed only its first 1,000 characters count
     */
    public TypedQuery parse(String typed) {
        String text = ComposedText.of(typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed)
                .text();
        List<String> phrases = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            String phrase = BLANKS.matcher(matcher.group(1)).replaceAll(" ").strip();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        List<String> words = words(PHRASE.matcher(text).replaceAll(" "));
        TypedNumbers.Hit hit = numbers.in(words);
        if (hit == null) {
            return new TypedQuery(null, String.join(" ", words), phrases);
        }
        List<String> rest = new ArrayList<>(words.subList(0, hit.from()));
        rest.addAll(words.subList(hit.to(), words.size()));
        return new TypedQuery(hit.number(), String.join(" ", rest), phrases);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
