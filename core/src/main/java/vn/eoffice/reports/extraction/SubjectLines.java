package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines below a title belong to the subject, and where the body begins. */
final class SubjectLines {

    private static final int FLAT_LIMIT = 40_000;
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[ivx]{1,4} ?[.\\-)/](?! ?v\\b)|\\d{1,2} ?[.)]\\s?|[ab] ?[.)] |dieu \\d|phan (?:thu|[ivx1])|chuong [ivx1]|muc [ivx1]|can cu|kinh (?:gui|trinh|thua|de nghi)|xet |noi nhan|quyet nghi|nguoi ky|so ky hieu)");
    private static final Pattern ATTACHED =
            Pattern.compile("^\\(?(?:ban hanh kem|kem theo|dinh kem|ban hanh theo|phu luc kem)");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?: cua| va| ve| tai| cac| cho| voi|(?<!tiep) theo| trong| den| tu| giua| so| ngay| thang| nam|,|-|\u201c|\\()$");
    /** "Thời gian bắt đầu: 14 giờ": a line of the body. */
    private static final Pattern LABEL = Pattern.compile("^[^:\u201c\"(]{2,45}:(?: |$)");
    /** A kind of report in the title's line, above the subject. */
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\(?(?:nhanh|tom tat|tong hop|chuyen de|bo sung|giai trinh|dot xuat|dinh ky|tuan|thang|ket luan|so bo|thanh tra|kiem tra|giam sat|tham tra|tham dinh|kiem toan)\\)?[ .:]*");
    /** "CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5": who passed the law, below its subject. */
    private static final Pattern OF_ASSEMBLY =
            Pattern.compile("^cua quoc hoi (?:nuoc cong hoa xa hoi chu nghia viet nam ?)?(?:khoa|so|luat so)\\b");
    /** "NĂM 2019 -": a span of years that broke behind its dash. */
    private static final Pattern DASHED = Pattern.compile("\\d ?[-\u2013]$");

    private static final int LONG_CLAUSE = 60;

    private SubjectLines() {}

    /** Whether a segment goes on with the parts found so far; a mere qualifier of the title is dropped from them. */
    static boolean belongs(Head head, int at, List<Line> parts) {
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

    static boolean startsSubject(Segment segment) {
        String folded = segment.folded();
        return segment.line().hasLetters()
                && segment.text().length() < FLAT_LIMIT
                && !folded.endsWith("nhu sau:")
                && !folded.endsWith("sau day:");
    }

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
}
