package vn.eoffice.reports.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.actor.Derived;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.IssuerCode;

/** The beginnings of the names of bodies, found word by word. */
final class BodyHeads {

    private static final int MAX_WORDS = 12;

    /** What may follow a head. */
    enum Kind {
        WHOLE,
        PLACE,
        NAME
    }

    /**
     * A head in a text.
     *
     * @param end offset behind it
     */
    record Head(Kind kind, int end) {}

    /** The heads by their plain words, and every beginning of one. */
    private record Index(Map<String, Kind> heads, Set<String> beginnings) {}

    private final CodeTables tables;
    private final Derived<List<IssuerCode>, Index> known = new Derived<>(BodyHeads::index);

    BodyHeads(CodeTables tables) {
        this.tables = tables;
    }

    private static Index index(List<IssuerCode> issuers) {
        Index index = new Index(new HashMap<>(), new HashSet<>());
        for (String line : lines()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] cells = line.split("\t");
                add(index, cells[0], Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)));
            }
        }
        issuers.forEach(issuer -> {
            for (String name : issuer.name().split(" / ")) {
                add(index, name, isNational(name) ? Kind.WHOLE : Kind.PLACE);
            }
        });
        return index;
    }

    /** The longest head that starts here; null when there is none. */
    Head at(String text, int start) {
        Index index = known.of(tables.issuers());
        StringBuilder words = new StringBuilder();
        Head longest = null;
        int i = start;
        for (int count = 0; count < MAX_WORDS; count++) {
            int wordStart = count == 0 ? start : nextWord(text, i);
            int end = Words.wordEnd(text, wordStart);
            if (end == wordStart) {
                break;
            }
            words.append(count == 0 ? "" : " ").append(Words.plain(text.substring(wordStart, end)));
            String plain = words.toString();
            if (!index.beginnings().contains(plain)) {
                break;
            }
            Kind kind = index.heads().get(plain);
            longest = kind == null ? longest : new Head(kind, end);
            i = end;
        }
        return longest;
    }

    /** Names hold commas and dashes between their words. */
    private static int nextWord(String text, int end) {
        int i = Words.skipBlanks(text, end);
        boolean mark = i < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '-' || text.charAt(i) == '–');
        return mark ? Words.skipBlanks(text, i + 1) : i;
    }

    private static void add(Index index, String name, Kind kind) {
        StringBuilder words = new StringBuilder();
        for (String word : Words.plain(name).split("[^\\p{L}]+")) {
            words.append(words.length() == 0 ? "" : " ").append(word);
            index.beginnings().add(words.toString());
        }
        index.heads().putIfAbsent(words.toString(), kind);
    }

    private static boolean isNational(String name) {
        return name.startsWith("Bộ ")
                || List.of("Trung ương", "Chính phủ", "Quốc hội", "nước", "Việt Nam", "tối cao", "Trung ương Đảng")
                        .stream()
                        .anyMatch(name::endsWith);
    }

    private static List<String> lines() {
        try (InputStream stream = BodyHeads.class.getResourceAsStream("bodies.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
