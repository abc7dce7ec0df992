package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Map;

/** Reads the numbers headings are counted with. */
final class Ordinals {

    private static final String ROMAN = "ivxlc";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};
    /** NĐ 30 counts its points in Vietnamese letters; many typists count in English ones or leave out đ. */
    private static final List<String> ALPHABETS =
            List.of("abcdđeghiklmnopqrstuvxy", "abcdeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("nhat", 1),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10));

    private Ordinals() {}

    /** 0 when it is no Roman number as people write it. */
    static int roman(String folded) {
        int sum = 0;
        int last = 0;
        for (int i = folded.length() - 1; i >= 0; i--) {
            int digit = ROMAN.indexOf(folded.charAt(i));
            if (digit < 0) {
                return 0;
            }
            int value = ROMAN_VALUES[digit];
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return roman(sum).equals(folded) ? sum : 0;
    }

    /** In small letters; up to 399. */
    static String roman(int number) {
        if (number < 1 || number > 399) {
            return "";
        }
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        return "c".repeat(number / 100) + tens[number / 10 % 10] + ones[number % 10];
    }

    /** Of {@code thứ nhất}, {@code 2}, {@code III} or {@code B}, folded; 0 when it is none of them. */
    static int any(String folded) {
        if (WORDS.containsKey(folded)) {
            return WORDS.get(folded);
        }
        if (!folded.isEmpty() && folded.length() < 4 && folded.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(folded);
        }
        int roman = roman(folded);
        boolean letter = folded.length() == 1 && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'h';
        return roman > 0 ? roman : letter ? folded.charAt(0) - 'a' + 1 : 0;
    }

    /** Whether one small letter may follow another in any of the alphabets in use. */
    static boolean letterFollows(String before, String next) {
        return ALPHABETS.stream().anyMatch(alphabet -> {
            int at = alphabet.indexOf(before);
            return at >= 0 && at + 1 < alphabet.length() && alphabet.startsWith(next, at + 1);
        });
    }

    static int letter(String letter) {
        return ALPHABETS.get(0).indexOf(letter) + 1;
    }
}
