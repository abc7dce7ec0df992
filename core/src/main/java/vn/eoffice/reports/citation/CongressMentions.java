package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** Resolutions of congresses, which have no number: {@code Nghị quyết Đại hội XIII của Đảng}. */
final class CongressMentions {

    private static final int WINDOW = 200;
    private static final String S = "[\\s\\p{Zs}]{1,6}+";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern CONGRESS = Pattern.compile(
            "nghị" + S + "quyết" + S + "(đại" + S + "hội(?:" + S
                    + "(?!lần|khóa|khoá|nghị|[XVI]{1,6}(?!\\p{L}))\\p{L}{1,10}+){0,8}?"
                    + "(?:" + S + "lần" + S + "thứ|" + S + "kh(?:óa|oá))?+" + S + "([XVI]{1,6}+)(?![\\p{L}\\d])"
                    + "(?:" + S + "của" + S + "Đảng(?!\\p{L})(?!" + S + "(?:bộ|ủy|uỷ)))?+)",
            FLAGS);

    private final BodyNames bodies;

    CongressMentions(BodyNames bodies) {
        this.bodies = bodies;
    }

    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = CONGRESS.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            if (mayStart(text, i)
                    && matcher.region(i, Math.min(text.length(), i + WINDOW)).lookingAt()) {
                String term = matcher.group(2);
                boolean named = Character.isUpperCase(matcher.group(1).charAt(0));
                if (named && term.equals(term.toUpperCase(Locale.ROOT)) && !isTitle(text, matcher)) {
                    mentions.add(mention(text, matcher));
                }
                i = matcher.end() - 1;
            }
        }
        return mentions;
    }

    /** The congress's own resolution has these words as its title, in capitals on a line of their own. */
    private static boolean isTitle(String text, Matcher matcher) {
        int start = matcher.start();
        boolean line = start == 0 || text.charAt(start - 1) == '\n';
        return line && matcher.group().chars().noneMatch(Character::isLowerCase);
    }

    /** "nghị" in any case, cheaply: every character of a text comes by here. */
    private static boolean mayStart(String text, int i) {
        return (text.charAt(i) == 'N' || text.charAt(i) == 'n')
                && i + 3 < text.length()
                && (text.charAt(i + 3) == 'ị' || text.charAt(i + 3) == 'Ị')
                && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
    }

    private Mention mention(String text, Matcher matcher) {
        Tail tail = Tail.at(text, matcher.end(), bodies);
        int end = tail.dated() ? tail.end() : matcher.end();
        String congress = Words.folded(matcher.group(1));
        String key = key(congress, matcher.group(2));
        return new Mention(key, "nghị quyết", null, 0, tail.date(), congress, matcher.start(), end, false);
    }

    /** "Đại hội Đảng bộ tỉnh khóa XI" and "Đại hội Đảng bộ tỉnh lần thứ XI" are one; so are the names of the national one. */
    private static String key(String congress, String term) {
        String folded = VietnameseText.fold(congress);
        int committee = folded.indexOf("dang bo");
        String scope = committee < 0 ? "" : folded.substring(committee).replaceAll(" (lan thu|khoa) .*+| [ivx]++$", "");
        return "congress " + scope + " " + term;
    }
}
