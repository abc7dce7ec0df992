package vn.eoffice.reports.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** Prints a body's name from a header's capitals as running text prints it. */
final class ProperCase {

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
            Map.entry("tp", "thành phố"),
            Map.entry("tp.", "thành phố"),
            Map.entry("tx", "thị xã"),
            Map.entry("vn", "Việt Nam"),
            Map.entry("tu", "Trung ương"),
            Map.entry("tw", "Trung ương"));

    private static final Pattern LOST_FIRST = Pattern.compile("^(?:Y|ỷ|UY|ÚY) BAN NHÂN");

    private ProperCase() {}

    /** The name, on one line, with the usual tone marks; a name in small letters only has its short forms spelt out. */
    static String of(String printed) {
        String text = VietnameseText.normalizeTones(
                LOST_FIRST.matcher(printed.replaceAll("\\s+", " ").trim()).replaceFirst("ỦY BAN NHÂN"));
        boolean capitals = Line.isCapitals(text);
        String[] words = text.split(" ");
        StringBuilder name = new StringBuilder();
        int i = 0;
        while (i < words.length) {
            i = append(words, i, capitals, name);
        }
        return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static int append(String[] words, int from, boolean capitals, StringBuilder name) {
        String shortForm = SHORT_FORMS.get(Line.foldKeepingLength(words[from]));
        if (shortForm != null && words[from].equals(words[from].toUpperCase(Locale.ROOT))) {
            add(name, shortForm);
            return from + 1;
        }
        for (int n = Math.min(LONGEST_PHRASE, words.length - from); capitals && n > 0; n--) {
            String phrase = String.join(" ", java.util.Arrays.copyOfRange(words, from, from + n));
            String known = PHRASES.get(Line.foldKeepingLength(phrase));
            if (known != null) {
                add(name, known);
                return from + n;
            }
        }
        add(name, capitals ? nameWord(words[from]) : words[from]);
        return from + 1;
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
