package vn.eoffice.reports.citation;

import java.time.LocalDate;
import vn.eoffice.reports.citation.BodyNames.Body;
import vn.eoffice.reports.text.VietnameseText;

/**
 * The date and the body behind a cited number, in either order, with or without commas and brackets.
 *
 * @param date null when none is given, or it is impossible
 * @param dated whether a date is given at all, be it a blank or an impossible one
 * @param body null when none is given
 * @param end offset behind what was read
 */
record Tail(LocalDate date, boolean dated, String body, int end) {

    /** "của" as character recognition leaves it. */
    private static final String OF = "cua";

    private static final String MARKS = ",(“\"";

    static Tail at(String text, int start, BodyNames bodies) {
        Tail tail = new Tail(null, false, null, start);
        for (int part = 0; part < 2; part++) {
            Tail longer = tail.next(text, bodies);
            if (longer == tail) {
                break;
            }
            tail = longer;
        }
        return tail;
    }

    private Tail next(String text, BodyNames bodies) {
        int at = Words.skipBlanks(text, end);
        if (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at = Words.skipBlanks(text, at + 1);
        }
        if (at < text.length()
                && text.charAt(at) == '.'
                && Words.startsWith(text, Words.skipBlanks(text, at + 1), "ngày")) {
            at = Words.skipBlanks(text, at + 1);
        }
        IssueDate read = dated ? null : IssueDate.at(text, afterVerb(text, at));
        if (read != null) {
            return new Tail(read.value(), true, body, read.end());
        }
        Body found = body != null ? null : bodyAt(text, at, bodies);
        return found == null ? this : new Tail(date, dated, found.name(), found.end());
    }

    private static Body bodyAt(String text, int at, BodyNames bodies) {
        for (String word : new String[] {"của", "do"}) {
            int next = at + word.length();
            boolean glued =
                    next < text.length() && Character.isUpperCase(text.charAt(next)) && text.startsWith(word, at);
            if (glued || Words.startsWith(text, at, word)) {
                return bodies.at(text, Words.skipBlanks(text, next));
            }
        }
        int end = Words.wordEnd(text, at);
        boolean smudged = end - at == OF.length()
                && VietnameseText.fold(text.substring(at, end)).equals(OF);
        if (smudged) {
            return bodies.at(text, Words.skipBlanks(text, end));
        }
        return Words.startsWith(text, at, "hội nghị") ? bodies.at(text, at) : null;
    }

    /** "ký ngày", "ban hành ngày", "được ban hành ngày". */
    private static int afterVerb(String text, int at) {
        int i = at;
        for (String word : new String[] {"được", "ký", "lập", "ban hành", "cùng"}) {
            if (Words.startsWith(text, i, word)) {
                i = Words.skipBlanks(text, i + word.length());
            }
        }
        return Words.startsWith(text, i, "ngày") ? i : at;
    }
}
