package vn.eoffice.reports.notice;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.eoffice.reports.message.Messages;

/**
 * A notice in words, as desks show it and mails bring it.
 *
 * @param subject Vietnamese
 * @param body Vietnamese
 * @param mail Vietnamese, then English
 */
public record NoticeText(String subject, String body, String mail) {

    /** Where a draft has no number yet, or the subject of a classified document would stand. */
    private static final Pattern NOTHING_SAID = Pattern.compile(" («»|\"\"|(?= ))");

    private static final Messages MESSAGES = Messages.notices();

    /** The words of a notice, without the character that no database takes. */
    public static NoticeText of(Notice notice) {
        String body = text(notice, ".body", Locale.ROOT);
        String english =
                oneLine(text(notice, ".subject", Locale.ENGLISH)) + "\n" + text(notice, ".body", Locale.ENGLISH);
        return new NoticeText(oneLine(text(notice, ".subject", Locale.ROOT)), body, body + "\n\n--\n" + english + "\n");
    }

    /** A line break in a subject would start another header of the mail. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String text(Notice notice, String part, Locale locale) {
        String text =
                MESSAGES.text(locale, notice.key() + part, notice.arguments()).replace("\0", "");
        return NOTHING_SAID.matcher(text).replaceAll("");
    }
}
