package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.text.VietnameseText;

/**
 * How like two titles are, whatever their accents, tones and capitals. Words that many headings of one outline share
 * count little: two of "kiến nghị với …" differ in what follows.
 */
final class Likeness {

    /** From here on two titles are one. */
    static final double SAME = 0.9;

    /** From here on one title is the other one changed. */
    static final double RENAMED = 0.55;

    private static final Set<String> FILLERS = Set.of("ve", "viec", "cac", "va", "cua", "nhung", "mot", "so");
    private static final int MOST_WORDS = 80;
    private static final int PREFIX_WORDS = 3;
    private static final double SHORTENED = 0.92;
    private static final double CONTAINED = 0.8;
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "mttq", "mat tran to quoc",
            "tthc", "thu tuc hanh chinh",
            "cchc", "cai cach hanh chinh",
            "cntt", "cong nghe thong tin",
            "nsnn", "ngan sach nha nuoc",
            "btv", "ban thuong vu");

    private final Map<String, Integer> frequency = new HashMap<>();

    /** Measures among headings with these titles. */
    Likeness(Collection<String> titles) {
        titles.forEach(title -> new HashSet<>(words(title)).forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    /** From 0, nothing in common, to 1. */
    double of(String asked, String found) {
        List<String> a = words(asked);
        List<String> b = words(found);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        double common = weight(common(shorter, longer));
        double dice = 2 * common / (weight(a) + weight(b));
        if (shorter.size() < PREFIX_WORDS) {
            return dice;
        }
        boolean prefix = longer.subList(0, shorter.size()).equals(shorter);
        return Math.max(dice, prefix ? SHORTENED : CONTAINED * common / weight(shorter));
    }

    static List<String> words(String title) {
        return words(title, MOST_WORDS);
    }

    static List<String> words(String title, int most) {
        String folded = SourceLine.fold(VietnameseText.nfc(title));
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[^\\p{L}\\d]+")) {
            for (String part : SHORT_FORMS.getOrDefault(word, word).split(" ")) {
                if (!part.isEmpty() && !FILLERS.contains(part) && words.size() < most) {
                    words.add(part);
                }
            }
        }
        return words;
    }

    private static List<String> common(List<String> shorter, List<String> longer) {
        List<String> left = new ArrayList<>(longer);
        return shorter.stream().filter(left::remove).toList();
    }

    private double weight(List<String> words) {
        return words.stream()
                .mapToDouble(word -> 1.0 / frequency.getOrDefault(word, 1))
                .sum();
    }
}
