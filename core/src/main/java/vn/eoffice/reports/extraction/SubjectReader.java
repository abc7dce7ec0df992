package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the subject (trích yếu) below the title, or beside "V/v" of an official letter. */
final class SubjectReader {

    private static final int MOST_PARTS = 14;
    private static final int LONGEST = 900;
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[ivx]{1,4} ?[.\\-)/](?! ?v\\b)|\\d{1,2} ?[.)]\\s?|[ab] ?[.)] |dieu \\d|phan (?:thu|[ivx1])|chuong [ivx1]|muc [ivx1]|can cu|kinh (?:gui|trinh|thua|de nghi)|xet |noi nhan|quyet nghi|nguoi ky|so ky hieu)");
    private static final Pattern ATTACHED =
            Pattern.compile("^\\(?(?:ban hanh kem|kem theo|dinh kem|ban hanh theo|phu luc kem)");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?: cua| va| ve| tai| cac| cho| voi|(?<!tiep) theo| trong| den| tu| giua| so| ngay| thang| nam|,|-|\u201c|\\()$");
    private static final Pattern FLAT_END = Pattern.compile(
            "(?<=[\\p{L}\\d.\u201d\")]) (?=Căn cứ |Kính gửi|Thực hiện (?:Nghị|Quyết|Kế|Chỉ|Công|Kết|Chương|Hướng)|Điều 1\\b|I\\. \\p{Lu}|QUYẾT ĐỊNH:)");

    private static final Pattern ANNEX_NUMBER =
            Pattern.compile("^(?:so )?(?:\\d{1,3}[a-z]?|[ivx]{1,5})(?![\\p{L}\\d/.-])[ :.\\-]*");

    /** The number of a page that PDF extraction left between two lines. */
    private static final Pattern PAGE =
            Pattern.compile("(?:[-\u2013] ?)?\\d{1,3}(?: ?[-\u2013])?|trang \\d{1,3}(?:/\\d{1,3})?");
    /** "Thời gian bắt đầu: 14 giờ": a line of the body. */
    private static final Pattern LABEL = Pattern.compile("^[^:\u201c\"(]{2,45}:(?: |$)");
    /** A kind of report in the title's line, above the subject. */
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\(?(?:nhanh|tom tat|tong hop|chuyen de|bo sung|giai trinh|dot xuat|dinh ky|tuan|thang|ket luan|so bo|thanh tra|kiem tra|giam sat|tham tra|tham dinh|kiem toan)\\)?[ .:]*");

    /** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY": who issues, not what about. */
    private static final Pattern OF_ISSUER = Pattern.compile(
            "^cua (?:ban|bo |chinh phu|thu tuong|chu tich|uy ban|ubnd|hoi dong|hdnd|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|btv|quoc hoi|tong bi thu)[^,;:.]{0,80}$");

    /** "CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5": who passed the law, below its subject. */
    private static final Pattern OF_ASSEMBLY =
            Pattern.compile("^cua quoc hoi (?:nuoc cong hoa xa hoi chu nghia viet nam ?)?(?:khoa|so|luat so)\\b");

    /** Older prints put number and date between the issuer and the subject. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("^so ?:? ?[^ ]{4,25},? ngay \\d{1,2}(?: thang |/|-)\\d{1,2}(?: nam |/|-)\\d{4}\\b ?");

    /** "NĂM 2019 -": a span of years that broke behind its dash. */
    private static final Pattern DASHED = Pattern.compile("\\d ?[-\u2013]$");

    private static final int LONG_CLAUSE = 60;

    private SubjectReader() {}

    /** The subject on one line with the place it stands; null when there is none. */
    static Line read(Head head) {
        List<Line> parts = head.hasTitle() ? belowTitle(head) : LetterSubject.parts(head);
        Line whole = null;
        for (Line part : parts) {
            whole = whole == null ? part : whole.joined(part);
        }
        return whole == null ? null : tidy(whole);
    }

    private static List<Line> belowTitle(Head head) {
        List<Line> parts = new ArrayList<>();
        TitleLine title = head.titleSegment().title();
        Line rest = withoutNumber(title.rest());
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
            if (length > LONGEST && !parts.isEmpty() || !belongs(head, i, parts)) {
                break;
            }
            parts.add(segment.line());
        }
        return parts;
    }

    private static boolean namesIssuer(Head head, int at) {
        Segment segment = head.segments().get(at);
        boolean more = at + 1 < head.segments().size()
                && startsSubject(head.segments().get(at + 1))
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

    private static boolean belongs(Head head, int at, List<Line> parts) {
        Segment segment = head.segments().get(at);
        boolean table = segment.folded().equals("tt") || segment.folded().equals("stt");
        boolean ends = table
                || segment.is(Role.RULE)
                || segment.is(Role.ADDRESSEE)
                || HEADING.matcher(segment.folded()).find()
                || ATTACHED.matcher(segment.folded()).find()
                || OF_ASSEMBLY.matcher(segment.folded()).find();
        if (ends) {
            return false;
        }
        if (parts.isEmpty()) {
            return startsSubject(segment) && !DecidingOffice.standsAt(head, at);
        }
        if (parts.size() == 1 && QUALIFIER.matcher(parts.get(0).folded()).matches() && startsSubject(segment)) {
            parts.clear();
            return true;
        }
        Line before = parts.get(parts.size() - 1);
        return goesOn(before, segment.line(), parts.size())
                && (before.text().endsWith(",") || !DecidingOffice.standsAt(head, at));
    }

    private static boolean startsSubject(Segment segment) {
        String folded = segment.folded();
        return segment.line().hasLetters()
                && segment.text().length() < FLAT_LIMIT
                && !folded.endsWith("nhu sau:")
                && !folded.endsWith("sau day:");
    }

    private static final int FLAT_LIMIT = 40_000;

    private static boolean goesOn(Line before, Line next, int parts) {
        char first = next.text().charAt(0);
        if (next.text().endsWith(":") && !next.isCapitals()) {
            return false;
        }
        if (!next.hasLetters() && DASHED.matcher(before.text()).find()) {
            return next.text().length() < 12;
        }
        boolean beforeCapitals = before.isCapitals();
        if (Character.isLowerCase(first)) {
            return !endsSentence(before) || before.text().endsWith(";");
        }
        if (first == '(' || first == '-' || first == '+' || first == '\u2013') {
            return UNFINISHED.matcher(before.folded()).find() && first == '(';
        }
        if (beforeCapitals || next.isCapitals()) {
            boolean ended = before.text().endsWith(".") || before.text().endsWith(":");
            return beforeCapitals && next.isCapitals() && !ended;
        }
        boolean unfinished = UNFINISHED.matcher(before.folded()).find();
        boolean opens = Roles.OPENING.matcher(next.folded()).lookingAt() && !unfinished;
        boolean wrapped = before.text().length() < 130 && next.text().length() < 130;
        return !opens && !endsSentence(before) && (unfinished || !isBody(before, next)) && (wrapped || unfinished);
    }

    /** A sentence, a label or a line much longer than the title's own lines is the body. */
    private static boolean isBody(Line before, Line next) {
        String text = next.text();
        char last = text.charAt(text.length() - 1);
        return ".;".indexOf(last) >= 0
                || (last == ',' && text.length() > LONG_CLAUSE)
                || LABEL.matcher(text).find()
                || text.length() > before.text().length() * 8 / 5 + 25;
    }

    private static boolean endsSentence(Line line) {
        char last = line.text().charAt(line.text().length() - 1);
        return last == '.' || last == ';' || last == ':';
    }

    private static Line withoutNumber(Line rest) {
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

    private static Line tidy(Line printed) {
        Matcher old = OWN_NUMBER.matcher(printed.folded());
        Line line = old.find() ? printed.part(old.end(), printed.text().length()) : printed;
        String text = FLAT_END.split(line.text().replace('\t', ' '), 2)[0].replaceAll(" {2,}", " ");
        text = text.replaceAll("^[\\s:.,;\\-\u2013_]+", "").replaceAll("[\\s:.,;_\\-\u2013]+$", "");
        if (text.endsWith(")") && text.indexOf('(') < 0) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.length() > LONGEST + LONGEST) {
            text = text.substring(0, LONGEST);
        }
        return text.isEmpty() || text.contains("{{")
                ? null
                : new Line(text, Line.foldKeepingLength(text), line.place());
    }
}
