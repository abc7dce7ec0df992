package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text asks for a form: {@code Phụ lục số 3B, 4B và 5B}, {@code Biểu 2B đến 4B}. */
final class AnnexPointers {

    private static final String CODE = "(\\d{1,3}[a-z]?|[ivx]{1,5})(?![\\w%]|[./]\\d)";
    private static final Pattern FIRST =
            Pattern.compile("\\b(phu luc|bieu mau|bieu|mau bieu|mau so|phu bieu)(?: so)?[ ]" + CODE);
    private static final Pattern NEXT =
            Pattern.compile("\\G[ ]?(,|;|va|den|-|\u2013)[ ]?(?:(?:phu luc|bieu|mau)[ ])?(?:so[ ])?" + CODE);
    private static final int LONGEST_RANGE = 50;

    private AnnexPointers() {}

    static List<AnnexPointer> in(String text, Place place) {
        String folded = SourceLine.fold(text);
        List<AnnexPointer> found = new ArrayList<>();
        Matcher first = FIRST.matcher(folded);
        int at = 0;
        while (first.find(at)) {
            at = first.end();
            if (!isCode(text, first.start(2))) {
                continue;
            }
            String last = add(found, text, first.start(), first, 2, place);
            Matcher next = NEXT.matcher(folded);
            while (next.find(at) && sameShape(last, next.group(2)) && isCode(text, next.start(2))) {
                boolean range = "den-\u2013".contains(next.group(1));
                if (range) {
                    addBetween(found, last, AnnexCodes.canonical(next.group(2)), place);
                }
                last = add(found, text, next.start(2), next, 2, place);
                at = next.end();
            }
        }
        return found;
    }

    private static String add(
            List<AnnexPointer> found, String text, int start, Matcher matcher, int group, Place place) {
        String code = AnnexCodes.canonical(matcher.group(group));
        found.add(new AnnexPointer(code, text.substring(start, matcher.end(group)), place));
        return code;
    }

    /** A Roman number is a code only in capitals: "biểu i" is none. */
    private static boolean isCode(String text, int start) {
        return Character.isDigit(text.charAt(start)) || Character.isUpperCase(text.charAt(start));
    }

    private static boolean sameShape(String last, String next) {
        String other = next.toUpperCase(Locale.ROOT);
        boolean bothDigits = Character.isDigit(last.charAt(0)) == Character.isDigit(other.charAt(0));
        return bothDigits && suffix(last).equals(suffix(other));
    }

    private static String suffix(String code) {
        char last = code.charAt(code.length() - 1);
        return Character.isDigit(code.charAt(0)) && Character.isLetter(last) ? String.valueOf(last) : "";
    }

    private static void addBetween(List<AnnexPointer> found, String from, String to, Place place) {
        if (!Character.isDigit(from.charAt(0))) {
            return;
        }
        String suffix = suffix(from);
        int low = Integer.parseInt(from.substring(0, from.length() - suffix.length()));
        int high = Integer.parseInt(to.substring(0, to.length() - suffix.length()));
        for (int i = low + 1; i < Math.min(high, low + LONGEST_RANGE); i++) {
            found.add(new AnnexPointer(i + suffix, i + suffix, place));
        }
    }
}
