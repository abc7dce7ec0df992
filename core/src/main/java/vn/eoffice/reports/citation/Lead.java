package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
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

    /** What stands between a body and the document it issued, from the last word back. */
    private static final Set<String> LINKS = Set.of(
            "đã", "vừa", "cũng", "mới", "ký", "ban", "hành", "có", "tại", "trả", "lời", "các", "công", "bố", "thẩm",
            "định", "tra");

    private static final Set<String> LAST_LINKS = Set.of("hành", "có", "tại", "các", "bố");

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
        int verbStart = linkStart(text, start);
        if (verbStart < 0) {
            return NONE;
        }
        int from = Math.max(0, verbStart - WINDOW);
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

    /** End of the words before the verb that leads to the type; -1 when there is no such verb. */
    private static int linkStart(String text, int start) {
        int end = Words.skipBlanksBack(text, start);
        int word = Words.wordStart(text, end);
        if (word == end || !LAST_LINKS.contains(Words.plain(text.substring(word, end)))) {
            return -1;
        }
        while (word < end && LINKS.contains(Words.plain(text.substring(word, end)))) {
            end = Words.skipBlanksBack(text, word);
            word = Words.wordStart(text, end);
        }
        return end;
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
