package vn.eoffice.reports.annex;

import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.text.VietnameseText;

/** Compares the words of headings and rows as people would: without accents, case, spaces and punctuation. */
final class Words {

    private static final int LONGEST = 400;

    private Words() {}

    /** Letters and digits only, folded; empty when there are none. */
    static String key(String text) {
        String folded = VietnameseText.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }

    /** A row's number without what people put around it: {@code 1,1} and {@code 1.1.} are the same. */
    static String index(String text) {
        String index = VietnameseText.fold(text).strip().replace(',', '.').replace(" ", "");
        int end = index.length();
        while (end > 0 && ".)/:".indexOf(index.charAt(end - 1)) >= 0) {
            end--;
        }
        return index.substring(0, end);
    }

    /** From 0 to 1, by pairs of neighbouring letters (Dice). */
    static double likeness(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        int shorter = Math.min(left.length(), right.length());
        int longer = Math.max(left.length(), right.length());
        if (shorter < 3 || shorter * 5 < longer * 2) {
            return 0;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 1; i < left.length(); i++) {
            pairs.merge(pair(left, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < right.length(); i++) {
            Integer left1 = pairs.get(pair(right, i));
            if (left1 != null && left1 > 0) {
                pairs.put(pair(right, i), left1 - 1);
                common++;
            }
        }
        return 2.0 * common / (left.length() + right.length() - 2);
    }

    private static int pair(String text, int i) {
        return text.charAt(i - 1) << 16 | text.charAt(i);
    }
}
