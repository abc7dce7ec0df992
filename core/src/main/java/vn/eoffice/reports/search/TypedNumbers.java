package vn.eoffice.reports.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.DocumentType;
import vn.eoffice.reports.number.NumberKeys;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/** Finds the document number among the words of a query: whole, or a type and a serial. */
final class TypedNumbers {

    private static final int MAX_NUMBER_WORDS = 6;
    private static final int MAX_TYPE_WORDS = 4;
    private static final Pattern SERIAL =
            Pattern.compile("0{0,4}+([1-9]\\d{0,5}+)([a-hA-H]?+)(?:/((?:19|20)\\d\\d))?+[.,;]?+");
    private static final Pattern SERIAL_TYPE = Pattern.compile("0{0,4}+([1-9]\\d{0,5}+)([a-h]?+)[-/]([\\p{L}]{1,6}+)");

    private final NumberReader reader;
    private final CodeTables tables;
    private final NumberKeys keys;

    TypedNumbers(NumberReader reader) {
        this.reader = reader;
        this.tables = reader.tables();
        this.keys = new NumberKeys(tables);
    }

    /**
     * A number among words.
     *
     * @param from first word that belongs to it
     * @param to first word behind it
     */
    record Hit(NumberQuery number, int from, int to) {}

    /** Null when the words hold no number. */
    Hit in(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            Hit whole = whole(words, from);
            if (whole != null) {
                return whole;
            }
        }
        for (int from = 0; from < words.size(); from++) {
            Hit partial = partial(words, from);
            if (partial != null) {
                return partial;
            }
        }
        return null;
    }

    private Hit whole(List<String> words, int from) {
        if (!startsWithDigit(words.get(from))) {
            return null;
        }
        for (int to = Math.min(words.size(), from + MAX_NUMBER_WORDS); to > from; to--) {
            String typed = String.join(" ", words.subList(from, to));
            Optional<DocumentNumber> number = reader.read(typed).filter(read -> isAll(read, typed));
            if (number.isPresent()) {
                return new Hit(query(number.get()), typeStart(words, from), to);
            }
        }
        return null;
    }

    /** Whether nothing but the number was typed: all letters and figures are in it. */
    private static boolean isAll(DocumentNumber number, String typed) {
        String letters = plain(typed).replaceFirst("^0++", "");
        return !number.isBlank()
                && plain(number.canonical()).replaceFirst("^0++", "").equals(letters);
    }

    private static String plain(String text) {
        return VietnameseText.fold(text.replace("Ư", "W").replace("ư", "w")).replaceAll("[^a-z0-9]", "");
    }

    private static NumberQuery query(DocumentNumber number) {
        return new NumberQuery(
                List.of(number.key()), number.serial(), number.suffix(), number.type(), number.issuer(), number.year());
    }

    private Hit partial(List<String> words, int from) {
        Matcher serialAndType = SERIAL_TYPE.matcher(words.get(from).toLowerCase(Locale.ROOT));
        if (serialAndType.matches() && tables.isType(serialAndType.group(3))) {
            List<DocumentType> types = tables.typesByCode(serialAndType.group(3));
            return hit(serialAndType, null, types, typeStart(words, from), from + 1);
        }
        Matcher serial = SERIAL.matcher(words.get(from));
        int typeStart = serial.matches() ? typeStart(words, from) : from;
        if (typeStart == from) {
            return null;
        }
        List<DocumentType> types = types(words, typeStart, from);
        Integer year = serial.group(3) == null ? null : Integer.valueOf(serial.group(3));
        return types.isEmpty() ? null : hit(serial, year, types, typeStart, from + 1);
    }

    private Hit hit(Matcher serial, Integer year, List<DocumentType> types, int from, int to) {
        int value = Integer.parseInt(serial.group(1));
        String suffix = serial.group(2).toLowerCase(Locale.ROOT);
        Set<String> terms = new LinkedHashSet<>();
        for (DocumentType type : types) {
            for (String code : keys.codesOfWord(type.word())) {
                terms.add(keys.partial(value, suffix, year, code));
            }
        }
        String code = types.get(0).code();
        return terms.isEmpty()
                ? null
                : new Hit(new NumberQuery(List.copyOf(terms), value, suffix, code, null, year), from, to);
    }

    /** Where the type's name or code starts that stands before a number, with "số" between; the number itself if none. */
    private int typeStart(List<String> words, int number) {
        int end = number > 0 && plain(words.get(number - 1)).equals("so") ? number - 1 : number;
        for (int from = Math.max(0, end - MAX_TYPE_WORDS); from < end; from++) {
            if (!types(words, from, end).isEmpty()) {
                return from;
            }
        }
        return end == number ? number : end;
    }

    private List<DocumentType> types(List<String> words, int from, int number) {
        int end = number > from && plain(words.get(number - 1)).equals("so") ? number - 1 : number;
        String typed = String.join(" ", words.subList(from, end));
        List<DocumentType> exact = tables.typesByWord(typed);
        if (!exact.isEmpty()) {
            return exact;
        }
        if (end - from == 1 && tables.isType(typed)) {
            return tables.typesByCode(typed);
        }
        String folded = VietnameseText.fold(typed);
        return tables.types().stream()
                .filter(type -> VietnameseText.fold(type.word()).equals(folded))
                .toList();
    }

    private static boolean startsWithDigit(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }
}
