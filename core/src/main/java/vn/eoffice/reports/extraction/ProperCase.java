package vn.eoffice.reports.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** Prints a body's name from a header's capitals as running text prints it. */
final class ProperCase {

    private static final Set<String> SMALL_WORDS =
            Set.of("của", "và", "các", "về", "với", "cấp", "thuộc", "khóa", "quận");
    private static final int LONGEST_PHRASE = 8;
    private static final Map<String, String> PHRASES = phrases();
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("ubnd", "Ủy ban nhân dân"),
            Map.entry("hdnd", "Hội đồng nhân dân"),
            Map.entry("ubmttq", "Ủy ban Mặt trận Tổ quốc"),
            Map.entry("mttq", "Mặt trận Tổ quốc"),
            Map.entry("ubkt", "Ủy ban Kiểm tra"),
            Map.entry("btv", "Ban Thường vụ"),
            Map.entry("bch", "Ban Chấp hành"),
            Map.entry("bcd", "Ban Chỉ đạo"),
            Map.entry("cdcs", "Công đoàn cơ sở"),
            Map.entry("ldld", "Liên đoàn Lao động"),
            Map.entry("tp", "thành phố"),
            Map.entry("tp.", "thành phố"),
            Map.entry("tx", "thị xã"),
            Map.entry("vn", "Việt Nam"),
            Map.entry("tw", "Trung ương"));

    /** What stands before the name of a place or person, all words of which keep their capitals. */
    private static final Pattern BEFORE_NAMES = Pattern.compile(
            "(?:\\b(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|uy|doan|khu|truong|benh vien|cong ty|hoc vien|dai hoc|pho thong|co so|tieu hoc|mam non)|^\\S+) (?:\\S+ ){0,3}\\S+$");

    private static final Pattern LOST_FIRST = Pattern.compile("^(?:Y|ỷ|UY|ÚY) BAN NHÂN");

    private ProperCase() {}

    /** The name, on one line, with the usual tone marks; a name in small letters only has its short forms spelt out. */
    static String of(String printed) {
        String text = VietnameseText.normalizeTones(
                LOST_FIRST.matcher(printed.replaceAll("\\s+", " ").trim()).replaceFirst("ỦY BAN NHÂN"));
        return new Words(text.split(" "), Line.isCapitals(text)).name();
    }

    /** The words of one name, taken from left to right. */
    private static final class Words {

        private final String[] words;
        private final boolean capitals;
        private final StringBuilder name = new StringBuilder();
        private boolean proper = true;

        Words(String[] words, boolean capitals) {
            this.words = words;
            this.capitals = capitals;
        }

        String name() {
            int i = 0;
            while (i < words.length) {
                i = append(i);
            }
            return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        private int append(int from) {
            for (int n = Math.min(LONGEST_PHRASE, words.length - from); capitals && n > 0; n--) {
                String phrase = String.join(" ", Arrays.copyOfRange(words, from, from + n));
                String known = PHRASES.get(Line.foldKeepingLength(withoutComma(phrase)));
                if (known != null && isMeant(known, phrase)) {
                    add(name, known + phrase.substring(withoutComma(phrase).length()));
                    proper = true;
                    return from + n;
                }
            }
            if (capitals && isAcronym(words[from])) {
                add(name, words[from]);
                proper = true;
                return from + 1;
            }
            String shortForm = SHORT_FORMS.get(Line.foldKeepingLength(words[from]));
            if (shortForm != null && words[from].equals(words[from].toUpperCase(Locale.ROOT))) {
                add(name, shortForm);
                proper = true;
                return from + 1;
            }
            add(name, !capitals ? words[from] : proper ? nameWord(words[from]) : words[from].toLowerCase(Locale.ROOT));
            proper = proper
                    && (!capitals
                            || BEFORE_NAMES
                                    .matcher(Line.foldKeepingLength(name))
                                    .find());
            return from + 1;
        }
    }

    /** "THPT", "GDĐT": letters nobody could speak as a word stay as they are, and a name may follow. */
    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '&')
                && word.chars().noneMatch(ProperCase::isVowel)
                && !SHORT_FORMS.containsKey(Line.foldKeepingLength(word));
    }

    /** A small word alone is meant only with its own accents: the commune of CỬA LẠCH is not "của Lạch". */
    private static boolean isMeant(String known, String phrase) {
        String printed = withoutComma(phrase).toLowerCase(Locale.ROOT);
        return !SMALL_WORDS.contains(known) || printed.equals(known) || printed.equals(Line.foldKeepingLength(printed));
    }

    private static String withoutComma(String phrase) {
        int last = phrase.length() - 1;
        return last > 0 && ",;".indexOf(phrase.charAt(last)) >= 0 ? phrase.substring(0, last) : phrase;
    }

    private static void add(StringBuilder name, String words) {
        if (!name.isEmpty()) {
            name.append(' ');
        }
        name.append(words);
    }

    /** First letters of a word and behind a hyphen stay capitals. */
    private static String nameWord(String word) {
        if (word.length() <= 4 && word.chars().noneMatch(ProperCase::isVowel)
                || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        StringBuilder small = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < small.length(); i++) {
            if (i == 0 || "-(/'".indexOf(small.charAt(i - 1)) >= 0) {
                small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
            }
        }
        return small.toString();
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(VietnameseText.fold((char) letter)) >= 0;
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ProperCase.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> phrases.put(Line.foldKeepingLength(line), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(phrases);
    }
}
