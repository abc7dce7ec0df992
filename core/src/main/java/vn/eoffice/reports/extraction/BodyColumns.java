package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The left column of a header where two bodies ran into one line, or where a scan left debris between them. */
final class BodyColumns {

    /** Bodies that have others below them. */
    private static final Pattern SUPERIOR = Pattern.compile(
            "^(?:bo |uy ban nhan dan (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)|ubnd (?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|t[.])|so |tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|ban chap hanh trung uong|tong cuc|dai hoc quoc gia|tinh doan|thanh doan)");

    /** A body below it; "HẢI PHÒNG", "DỰ PHÒNG" and the like are words of the name itself. */
    private static final Pattern INFERIOR = Pattern.compile(
            "(?<! va)(?<! cua)(?<! hai)(?<! du)(?<! van)(?<! quoc)(?<! dang)(?<!^bo)(?<! cac) (?=(?:tong cuc|cuc|so|phong(?! chong)|van phong(?!$| va)|uy ban kiem tra|ban to chuc|ban tuyen giao|ban dan van|ban noi chinh|ban quan ly|truong (?:mam non|tieu hoc|thcs|thpt|trung hoc|cao dang|dai hoc)|trung tam|benh vien|chi cuc|chi bo|thanh tra) \\S)|(?<=trung uong) (?=van phong$|uy ban kiem tra$|ban to chuc$|ban tuyen giao$|ban dan van$|ban noi chinh$)");

    private static final int SHORTEST = 6;

    private BodyColumns() {}

    /** The lines, those that hold a body and its superior cut between them. */
    static List<Line> apart(List<Line> column) {
        List<Line> lines = new ArrayList<>();
        for (Line line : column) {
            int cut = line.isCapitals() ? cut(line.folded().replaceAll("[^\\p{L}\\d)]+$", "")) : -1;
            if (cut > 0) {
                lines.add(line.part(0, cut));
                lines.add(line.part(cut, line.text().length()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int cut(String folded) {
        Matcher superior = SUPERIOR.matcher(folded);
        if (!superior.find()) {
            return -1;
        }
        Matcher inferior = INFERIOR.matcher(folded)
                .region(Math.max(superior.end() - 1, SHORTEST), folded.length())
                .useTransparentBounds(true);
        return inferior.find() ? inferior.start() : -1;
    }

    /** Whether a line can be the rest of a name: what a scanner makes of a rule or a stamp cannot. */
    static boolean mayGoOn(Line line) {
        long letters = line.text().chars().filter(Character::isLetter).count();
        boolean debris = line.text().chars().anyMatch(c -> "\u201c\u201d\"_=|~<>{}[]*#@".indexOf(c) >= 0);
        return letters > 1 && !(debris && letters < SHORTEST);
    }
}
