package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.citation.BodyNames.Body;

/**
 * What stands before the type of a cited document: who issued it and when ("Ngày 31/12/2024, Chính phủ ban hành …"),
 * and whether this document was issued with it ("ban hành kèm theo …").
 *
 * @param date null when not given there
 * @param body null when not given there
 */
record Lead(LocalDate date, String body) {

    private static final int WINDOW = 90;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ISSUED = Pattern.compile(
            "[\\s\\p{Zs},]{1,3}+(?:đã[\\s\\p{Zs}]{1,3}+)?+(?:ký[\\s\\p{Zs}]{1,3}+)?+ban[\\s\\p{Zs}]{1,3}+hành[\\s\\p{Zs}]{0,3}+$",
            FLAGS);

    private static final Pattern ATTACHED = Pattern.compile(
            "(?:^|[(\\[\\n\\r])[\\s\\p{Zs}*_]{0,8}+(?:được[\\s\\p{Zs}]{1,3}+)?+(?:ban[\\s\\p{Zs}]{1,3}+hành[\\s\\p{Zs}]{1,6}+)?+"
                    + "(?:đính[\\s\\p{Zs}]{1,3}+|gửi[\\s\\p{Zs}]{1,3}+)?+kèm(?:[\\s\\p{Zs}]{1,6}+theo)?+[\\s\\p{Zs}:]{0,6}+$",
            FLAGS);

    private static final Lead NONE = new Lead(null, null);

    /** Whether the document was issued with the one whose type starts here. */
    static boolean isAttached(String text, int start) {
        String before = text.substring(Math.max(0, start - 50), start);
        return before.toLowerCase(Locale.ROOT).contains("kèm")
                && ATTACHED.matcher(before).find();
    }

    static Lead before(String text, int start, BodyNames bodies) {
        int from = Math.max(0, start - WINDOW);
        String window = text.substring(from, start);
        Matcher verb = ISSUED.matcher(window);
        if (!endsWithVerb(window) || !verb.find()) {
            return NONE;
        }
        int verbStart = from + verb.start();
        for (int i = from; i < verbStart; i++) {
            boolean wordStart =
                    Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            Body body = wordStart ? bodies.at(text, i) : null;
            if (body != null && body.end() == verbStart) {
                return new Lead(dateBefore(text, i), body.name());
            }
        }
        return NONE;
    }

    private static boolean endsWithVerb(String window) {
        return Words.plain(window.stripTrailing()).endsWith("hành");
    }

    private static LocalDate dateBefore(String text, int end) {
        int from = Math.max(0, end - 40);
        int day = Words.plain(text.substring(from, end)).lastIndexOf("ngày");
        IssueDate date = day < 0 ? null : IssueDate.at(text, from + day);
        boolean adjacent = date != null
                && text.substring(Math.min(date.end(), end), end).chars().noneMatch(Character::isLetterOrDigit);
        return adjacent ? date.value() : null;
    }
}
