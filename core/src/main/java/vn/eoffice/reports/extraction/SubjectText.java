package vn.eoffice.reports.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans the words of a subject: numbers before it, the body behind it on a flat line, rules and marks around it. */
final class SubjectText {

    private static final int TOO_LONG = 1800;
    private static final int LONGEST = 900;
    private static final Pattern FLAT_END = Pattern.compile(
            "(?<=[\\p{L}\\d.\u201d\")]) (?=Căn cứ |Kính gửi|Thực hiện (?:Nghị|Quyết|Kế|Chỉ|Công|Kết|Chương|Hướng)|Điều 1\\b|I\\. \\p{Lu}|QUYẾT ĐỊNH:)");
    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("^(?:so )?(?:\\d{1,3}[a-z]?|[ivx]{1,5})(?![\\p{L}\\d/.-])[ :.\\-]*");
    /** Older prints put number and date between the issuer and the subject. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("^so ?:? ?[^ ]{4,25},? ngay \\d{1,2}(?: thang |/|-)\\d{1,2}(?: nam |/|-)\\d{4}\\b ?");

    private SubjectText() {}

    /** What stands behind the title word, without the document's or annex's own number. */
    static Line withoutNumber(Line rest) {
        Matcher annex = ANNEX_NUMBER.matcher(rest.folded());
        if (annex.find()) {
            return rest.part(annex.end(), rest.text().length());
        }
        if (!rest.folded().startsWith("so ") && !rest.folded().startsWith("so:")) {
            return rest;
        }
        int space = rest.text().indexOf(' ', Math.min(rest.text().length(), 5));
        int quote = rest.text().indexOf('\u201c');
        int end = quote > 0 ? quote : space;
        return end < 0
                ? rest.part(rest.text().length(), rest.text().length())
                : rest.part(end, rest.text().length());
    }

    /** Null when nothing is left, or only a placeholder. */
    static Line tidy(Line printed) {
        Matcher old = OWN_NUMBER.matcher(printed.folded());
        Line line = old.find() ? printed.part(old.end(), printed.text().length()) : printed;
        String text = FLAT_END.split(line.text().replace('\t', ' '), 2)[0].replaceAll(" {2,}", " ");
        text = text.replaceAll("^[\\s:.,;\\-\u2013_]+", "").replaceAll("[\\s:.,;_\\-\u2013]+$", "");
        if (text.endsWith(")") && text.indexOf('(') < 0) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.length() > TOO_LONG) {
            text = text.substring(0, LONGEST);
        }
        return text.isEmpty() || text.contains("{{")
                ? null
                : new Line(text, Line.foldKeepingLength(text), line.place());
    }
}
