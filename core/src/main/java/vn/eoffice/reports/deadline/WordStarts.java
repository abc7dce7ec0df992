package vn.eoffice.reports.deadline;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Looks for phrases in folded text only where a word begins, and at each of them only for those of its letter. */
final class WordStarts {

    private WordStarts() {}

    /** Finds the first match of a matcher of this text whose pattern begins with a word. */
    static boolean find(Matcher matcher, String folded) {
        matcher.useTransparentBounds(true);
        boolean inside = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter && !inside && matcher.region(i, folded.length()).lookingAt()) {
                return true;
            }
            inside = letter || c >= '0' && c <= '9';
        }
        return false;
    }

    /**
     * A regular expression for one of several phrases that tries each first letter once.
     *
     * @param phrases parted by bars, each beginning with a plain letter; none may hold a bar of its own
     */
    static String anyOf(String phrases) {
        return Arrays.stream(phrases.split("\\|"))
                .collect(Collectors.groupingBy(
                        phrase -> phrase.charAt(0),
                        TreeMap::new,
                        Collectors.mapping(phrase -> phrase.substring(1), Collectors.joining("|", "(?:", ")"))))
                .entrySet()
                .stream()
                .map(letter -> letter.getKey() + letter.getValue())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
