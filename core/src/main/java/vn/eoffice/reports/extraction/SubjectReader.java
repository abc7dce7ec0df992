package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the subject (trích yếu) below the title, or beside "V/v" of an official letter. */
final class SubjectReader {

    private static final int MOST_PARTS = 14;
    private static final int LONGEST = 900;

    /** The number of a page that PDF extraction left between two lines. */
    private static final Pattern PAGE =
            Pattern.compile("(?:[-\u2013] ?)?\\d{1,3}(?: ?[-\u2013])?|trang \\d{1,3}(?:/\\d{1,3})?");

    /** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY": who issues, not what about. */
    private static final Pattern OF_ISSUER = Pattern.compile(
            "^cua (?:ban|bo |chinh phu|thu tuong|chu tich|uy ban|ubnd|hoi dong|hdnd|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|btv|quoc hoi|tong bi thu)[^,;:.]{0,80}$");

    private SubjectReader() {}

    /** The subject on one line with the place it stands; null when there is none. */
    static Line read(Head head) {
        List<Line> parts = head.hasTitle() ? belowTitle(head) : LetterSubject.parts(head);
        Line whole = null;
        for (Line part : parts) {
            whole = whole == null ? part : whole.joined(part);
        }
        return whole == null ? null : SubjectText.tidy(whole);
    }

    private static List<Line> belowTitle(Head head) {
        List<Line> parts = new ArrayList<>();
        TitleLine title = head.titleSegment().title();
        Line rest = SubjectText.withoutNumber(title.rest());
        if (!rest.text().isEmpty()) {
            parts.add(rest);
        }
        int length = 0;
        int first = head.title() + 1 + head.besideForm().size();
        for (int i = first; i < head.segments().size() && parts.size() < MOST_PARTS; i++) {
            Segment segment = head.segments().get(i);
            if (isBeside(segment)
                    || (segment.is(Role.RULE) && parts.isEmpty())
                    || PAGE.matcher(segment.folded()).matches()
                    || (parts.isEmpty() && namesIssuer(head, i))) {
                continue;
            }
            length += segment.text().length();
            if (length > LONGEST && !parts.isEmpty() || !SubjectLines.belongs(head, i, parts)) {
                break;
            }
            parts.add(segment.line());
        }
        return parts;
    }

    private static boolean namesIssuer(Head head, int at) {
        Segment segment = head.segments().get(at);
        boolean more = at + 1 < head.segments().size()
                && SubjectLines.startsSubject(head.segments().get(at + 1))
                && (!head.segments().get(at + 1).is(Role.OPENING)
                        || isSmall(head.segments().get(at + 1)));
        return more
                && segment.line().isCapitals()
                && OF_ISSUER.matcher(segment.folded()).matches();
    }

    /** "thực hiện Nghị quyết …": the Party begins its subjects in small letters, nobody a paragraph. */
    private static boolean isSmall(Segment segment) {
        return Character.isLowerCase(segment.text().charAt(0));
    }

    private static boolean isBeside(Segment segment) {
        return segment.is(Role.PLACE_DATE)
                || segment.is(Role.NATION)
                || segment.is(Role.MARK)
                || (segment.is(Role.NUMBER) && segment.text().length() < 45);
    }
}
