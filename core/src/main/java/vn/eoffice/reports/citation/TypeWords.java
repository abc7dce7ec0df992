package vn.eoffice.reports.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentType;
import vn.eoffice.reports.text.VietnameseText;

/** Names of types right before a place in a text ({@code Nghị quyết số |18-NQ/TW}). */
final class TypeWords {

    private static final int MAX_WORDS = 4;
    private static final String ANY = "văn bản";
    private static final Set<String> NUMBER_WORDS = Set.of("số", "sô", "so");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> namesWithoutAccents = new HashMap<>();
    private final CodeTables tables;

    TypeWords(CodeTables tables) {
        this.tables = tables;
        for (DocumentType type : tables.types()) {
            add(type.word(), type.word());
            type.otherWords().forEach(word -> add(word, type.word()));
        }
    }

    /**
     * A type's name in a text.
     *
     * @param word the name of the tables
     * @param start where it starts
     * @param code whether only its code is written ({@code NQ số 18})
     */
    record TypeWord(String word, int start, boolean code) {}

    /** The type that these words alone name; null when they name none. */
    String named(String words) {
        return names.get(Words.plain(words));
    }

    /** Where "văn bản", which names no type, starts when it ends here before "số"; -1 when it does not. */
    int anyDocument(String text, int end) {
        int start = Words.skipBlanksBack(text, skipNumberWord(text, end)) - ANY.length();
        boolean named = start >= 0
                && Words.plain(text.substring(start, start + ANY.length())).equals(ANY);
        return named ? start : -1;
    }

    /** The longest name that ends here, before "số" if that stands between; null when there is none. */
    TypeWord before(String text, int end) {
        int at = skipNumberWord(text, end);
        TypeWord longest = null;
        int start = at;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < MAX_WORDS; i++) {
            int wordEnd = Words.skipBlanksBack(text, start);
            int wordStart = Words.wordStart(text, wordEnd);
            if (wordStart == wordEnd || i > 0 && wordEnd == start) {
                break;
            }
            words.insert(0, Words.plain(text.substring(wordStart, wordEnd)) + (i == 0 ? "" : " "));
            String name = name(words.toString());
            longest = name == null ? longest : new TypeWord(name, wordStart, false);
            start = wordStart;
        }
        return longest != null ? longest : code(text, at);
    }

    /** Where the word "số" and what surrounds it starts, else the place itself without the blanks before it. */
    static int skipNumberWord(String text, int end) {
        int i = skipMarksBack(text, end);
        int start = Words.wordStart(text, i);
        return start < i && NUMBER_WORDS.contains(Words.plain(text.substring(start, i)))
                ? skipMarksBack(text, start)
                : i;
    }

    private static int skipMarksBack(String text, int end) {
        int i = Words.skipBlanksBack(text, end);
        while (i > 0 && end - i < 8 && ":(“\"".indexOf(text.charAt(i - 1)) >= 0) {
            i = Words.skipBlanksBack(text, i - 1);
        }
        return i;
    }

    private TypeWord code(String text, int end) {
        int start = Words.wordStart(text, end);
        String code = text.substring(start, end);
        boolean written = code.length() > 1 && Character.isUpperCase(code.charAt(1)) && tables.isType(code);
        return written ? new TypeWord(tables.typesByCode(code).get(0).word(), start, true) : null;
    }

    private String name(String words) {
        String name = names.get(words);
        return name != null ? name : namesWithoutAccents.get(words);
    }

    private void add(String written, String word) {
        names.putIfAbsent(Words.plain(written), word);
        namesWithoutAccents.putIfAbsent(VietnameseText.fold(written), word);
    }
}
