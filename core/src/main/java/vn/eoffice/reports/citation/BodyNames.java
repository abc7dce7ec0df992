package vn.eoffice.reports.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.citation.BodyHeads.Head;
import vn.eoffice.reports.citation.BodyHeads.Kind;
import vn.eoffice.reports.number.CodeTables;

/** Finds where the name of an issuing body ends: behind a term or a place, before the abstract of the document. */
final class BodyNames {

    private static final int MAX_HEADS = 4;
    private static final int WINDOW = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String S = "[\\s\\p{Zs}]{1,6}+";

    private static final Pattern CONFERENCE = Pattern.compile(
            "hội" + S + "nghị" + S + "lần" + S + "thứ" + S + "(?:[\\p{L}\\d]{1,8}+)," + "?+" + S, FLAGS);

    private static final Pattern TERM = Pattern.compile(
            "(?:" + S + "\\d{1,2}+)?+[\\s\\p{Zs}]{0,6}+(?:,[\\s\\p{Zs}]{0,6}+)?+\\(?+kh(?:óa|oá)" + S
                    + "(?:[IVX]{1,6}+|\\d{1,2}+)(?![\\p{L}\\d])\\)?+",
            FLAGS);

    private final BodyHeads heads;
    private final BodyRest rest;

    BodyNames(CodeTables tables) {
        this.heads = new BodyHeads(tables);
        this.rest = new BodyRest(heads);
    }

    /**
     * A body in a text.
     *
     * @param name as written, white space folded
     */
    record Body(String name, int end) {}

    /** Null when no body's name starts here. */
    Body at(String text, int start) {
        int end = end(text, afterConference(text, start));
        if (end < 0) {
            return null;
        }
        int withTerm = afterTerm(text, end);
        return new Body(Words.folded(text.substring(start, withTerm)), withTerm);
    }

    private int end(String text, int start) {
        Head head = heads.at(text, start);
        if (head == null || head.kind() == Kind.NAME && !Character.isUpperCase(text.charAt(start))) {
            return -1;
        }
        for (int i = 1; i < MAX_HEADS && head.kind() == Kind.PLACE; i++) {
            Head nested = nested(text, head.end());
            if (nested == null) {
                break;
            }
            head = nested;
        }
        return rest.end(text, start, head);
    }

    private Head nested(String text, int end) {
        int next = Words.skipBlanks(text, end);
        boolean capital = next > end && next < text.length() && Character.isUpperCase(text.charAt(next));
        return capital ? heads.at(text, next) : null;
    }

    private static int afterConference(String text, int start) {
        Matcher matcher = CONFERENCE.matcher(text).region(start, Math.min(text.length(), start + WINDOW));
        return matcher.lookingAt() ? matcher.end() : start;
    }

    private static int afterTerm(String text, int end) {
        Matcher matcher = TERM.matcher(text).region(end, Math.min(text.length(), end + WINDOW));
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return end;
        }
        boolean opened = matcher.group().indexOf('(') >= 0;
        boolean closed = matcher.group().endsWith(")");
        return closed && !opened ? matcher.end() - 1 : matcher.end();
    }
}
