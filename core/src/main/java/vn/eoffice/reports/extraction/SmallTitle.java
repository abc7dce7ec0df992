package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a title line in small letters ("Chỉ thị về việc …") from the headline of an article: what follows is worded as
 * only the document itself is, by its grounds, by "… chỉ thị như sau:", or by what it says of itself at the end.
 */
final class SmallTitle {

    private static final int FORMULA_LINES = 12;
    private static final int LAST_LINES = 40;
    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_FORMULA = 120;

    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:ve |v/v|huong dan |quy dinh |ban hanh |sua doi|phe duyet |ket luan |thuc hien |trien khai |tang cuong |day manh |cua |hoi nghi lan thu |y kien |tinh hinh |ho tro |thanh lap |giao )");

    /** What the issuer does in the sentence that leads to his orders. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\b(?:chi thi|yeu cau|thong bao|huong dan|quyet nghi|quyet dinh|ket luan|quy dinh|thong nhat|de ra|thuc hien|thong qua)\\b[^:;.]{0,60}(?:nhu sau ?[:.]?|:)$");

    private static final Pattern OF_ITSELF = Pattern.compile(
            "\\b(chi thi|thong bao|nghi quyet|quyet dinh|thong tu|thong tu lien tich|huong dan|ket luan|ke hoach|chuong trinh|quy dinh|quy che) nay"
                    + " (?:co hieu luc|duoc pho bien|pho bien|thay the|duoc thuc hien|va thuc hien|va dinh ky)");

    private static final Pattern CARRY_OUT = Pattern.compile(
            "\\b(?:thuc hien|thi hanh|chap hanh)(?: nghiem tuc| nghiem| tot)?(?: cac)?(?: noi dung)? (chi thi|nghi quyet|thong tu|ke hoach|huong dan) nay\\b");

    /** An article says who issued what it is about. */
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:(?:vua|da) (?:ky|ban hanh|co|ra)(?: ban hanh)? (chi thi|thong bao|nghi quyet|quyet dinh|thong tu|huong dan|ket luan|ke hoach)|neu ro|phong vien|cho biet|toan van)\\b");

    private SmallTitle() {}

    /** Whether the title in small letters at this segment is the document's own. */
    static boolean stands(List<Segment> segments, int title, Lines lines) {
        if (DecidingOffice.follows(segments, title)) {
            return true;
        }
        TitleLine line = segments.get(title).title();
        return SUBJECT.matcher(line.rest().folded()).find()
                && !isReported(segments, title, Line.foldKeepingLength(line.type()))
                && (leadsToOrders(segments, title) || namesItself(lines, line.type()));
    }

    private static boolean isReported(List<Segment> segments, int title, String own) {
        return below(segments, title, FORMULA_LINES / 2).stream().anyMatch(s -> {
            Matcher reported = REPORTED.matcher(s.folded());
            return reported.find()
                    && (reported.group(1) == null || reported.group(1).equals(own));
        });
    }

    private static boolean leadsToOrders(List<Segment> segments, int title) {
        return below(segments, title, FORMULA_LINES).stream().anyMatch(s -> {
            String folded = s.folded();
            Matcher formula =
                    FORMULA.matcher(folded).region(Math.max(0, folded.length() - LONGEST_FORMULA), folded.length());
            return formula.find();
        });
    }

    private static List<Segment> below(List<Segment> segments, int title, int most) {
        return segments.subList(title + 1, Math.min(segments.size(), title + 1 + most));
    }

    /** "Chỉ thị này có hiệu lực …" in the last lines: an article would give the document's number. */
    private static boolean namesItself(Lines lines, String type) {
        String own = Line.foldKeepingLength(type);
        for (int i = Math.max(1, lines.size() - LAST_LINES); i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean near = line.text().length() < LONGEST_LINE && line.folded().contains(" nay");
            if (near && (names(OF_ITSELF, line, own) || names(CARRY_OUT, line, own))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Pattern pattern, Line line, String own) {
        Matcher matcher = pattern.matcher(line.folded());
        return matcher.find() && matcher.group(1).equals(own);
    }
}
