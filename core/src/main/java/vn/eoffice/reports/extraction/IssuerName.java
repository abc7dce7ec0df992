package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an issuing body with its level and place, from the lines of a header: the last body issues, the one
 * above it is its superior and only lends the place.
 */
final class IssuerName {

    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:tinh|thanh|huyen|quan|thi|dang|khu|xa|phuong) uy\\b.*");
    private static final Pattern OF_COMMITTEE = Pattern.compile(
            "^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|xay dung dang|bao ve)|van phong|uy ban kiem tra|co quan|ubkt)\\b(?!.*(?:uy|trung uong))");
    private static final Pattern INCOMPLETE = Pattern.compile(
            "^(?:ban thuong vu|ban chap hanh|thuong truc|hoi dong|van phong|ban chi dao|ban chi huy|ban thuong truc|dang doan|ban can su dang|uy ban kiem tra)$");
    private static final Pattern OF_STATE = Pattern.compile(
            "^(?:so|ban|phong|thanh tra|chi cuc|trung tam|hoi dong(?! nhan dan))\\b(?!.*\\b(?:tinh|thanh pho|huyen|quan|xa|phuong|tp)\\b)");
    private static final Pattern PLACED = Pattern.compile(
            "(?:nhan dan|ubnd|hdnd) ((?:tinh|thanh pho|tp\\.?|huyen|quan|xa|phuong|thi xa|dac khu) .+)$");
    private static final Pattern CENTRAL = Pattern.compile("^ban chap hanh trung uong.*|^trung uong dang.*");

    private static final Pattern CONGRESS = Pattern.compile("(dai hoi(?: dai bieu| dang vien)?)( lan thu .*)?");

    /** "ĐOÀN TNCS HỒ CHÍ MINH / BAN CHẤP HÀNH TỈNH NAM SƠN": the place belongs behind the union's name. */
    private static final Pattern OF_UNION = Pattern.compile(
            "(ban chap hanh|ban thuong vu|ban thuong truc)( (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu) .+)");

    private static final Pattern UNION =
            Pattern.compile("^(?:doan |hoi |uy ban mat tran|mat tran)(?!.*\\b(?:tinh|huyen|xa|phuong) )");

    private IssuerName() {}

    /** The normalised name; null when there is no body. */
    static String of(List<Line> bodies) {
        if (bodies.isEmpty()) {
            return null;
        }
        Line last = tidy(bodies.get(bodies.size() - 1));
        Line superior = bodies.size() > 1 ? tidy(bodies.get(bodies.size() - 2)) : null;
        return ProperCase.of(superior == null ? last.text() : under(last, superior));
    }

    private static String under(Line last, Line superior) {
        String name = last.text();
        if (CENTRAL.matcher(superior.folded()).matches()) {
            boolean office = last.folded().equals("van phong");
            return OF_COMMITTEE.matcher(last.folded()).find()
                    ? name + (office ? " TRUNG ƯƠNG ĐẢNG" : " TRUNG ƯƠNG")
                    : name;
        }
        Matcher congress = CONGRESS.matcher(last.folded());
        if (congress.matches() && superior.folded().startsWith("dang bo")) {
            return name.substring(0, congress.end(1)) + " " + superior.text() + name.substring(congress.end(1));
        }
        Matcher branch = OF_UNION.matcher(last.folded());
        if (branch.matches() && UNION.matcher(superior.folded()).find()) {
            return name.substring(0, branch.end(1)) + " " + superior.text() + name.substring(branch.end(1));
        }
        boolean committee = COMMITTEE.matcher(superior.folded()).matches();
        boolean partOf = committee && OF_COMMITTEE.matcher(last.folded()).find();
        if (partOf || INCOMPLETE.matcher(last.folded()).matches()) {
            return name + " " + superior.text();
        }
        Matcher placed = PLACED.matcher(superior.folded());
        if (OF_STATE.matcher(last.folded()).find() && placed.find()) {
            return name + " " + superior.text().substring(placed.start(1));
        }
        return name;
    }

    /** Whether a name is that of a Party committee, whose standing committee signs under the same header. */
    static boolean isCommittee(String name) {
        return name != null && COMMITTEE.matcher(Line.foldKeepingLength(name)).matches();
    }

    private static Line tidy(Line body) {
        int end = body.text().length();
        while (end > 0
                && !Character.isLetterOrDigit(body.text().charAt(end - 1))
                && body.text().charAt(end - 1) != ')') {
            end--;
        }
        return body.part(0, end);
    }
}
