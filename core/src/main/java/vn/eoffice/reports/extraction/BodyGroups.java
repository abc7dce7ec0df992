package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a header's left column together to the names of bodies, the superior one first. */
final class BodyGroups {

    private static final Pattern HEAD = Pattern.compile(
            "(?:cac )?(?:u?y ban|ubnd|hoi dong|hdnd|bo (?!phan|luat|tieu|sung|sach)|so (?=[a-z])(?!luong|lieu|hieu|thu\\b|ky\\b|ket\\b|tay\\b)"
                    + "|ban (?!hanh|sao\\b|nhap|tin\\b|do\\b|be\\b|la\\b)|btv|bch|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|chi bo|chi uy|van phong|tong cuc|cuc |chi cuc"
                    + "|vu |phong (?!chong|thu |chay)|cong an|truong |hoc vien|dai hoc|vien |toa an|chinh phu|quoc hoi|thu tuong|chu tich|thanh tra|kiem toan"
                    + "|ngan hang|bao hiem|tong cong ty|tap doan|cong ty|lien doan|lien hiep|cong doan|doan |tinh doan|thanh doan|huyen doan|trung uong|hoi (?!nghi|thao|dap)|mat tran|ubmttq|trung tam|kho bac"
                    + "|hai quan|thue |quan khu|benh vien|to cong tac|to giup|to chuc|dang doan|dai hoi|co quan|lien bo|bo$|tap chi|bao |ubkt|quan uy|bo tu lenh|bo chi huy|dai hoc|tong lien doan|thuong truc|doi |so$|tram |kiem lam|hat |to dan pho|thon |khoa |cdcs |ubmttq|hop tac xa|quy |nha |lldd|ldld)");
    private static final Pattern OPEN_ENDED = Pattern.compile(
            "(?: va| cua| ve| -|,|ban chap hanh|ban thuong vu|ban chi dao|^uy ban|nhan dan|^hoi dong|mat tran|to quoc|^uy ban trung uong|ban chi huy|^van phong|ban quan ly| cac)$");
    private static final Pattern CHILD =
            Pattern.compile("^(?:ban thuong vu|ban to chuc|van phong|uy ban kiem tra|ban chap hanh$|thuong truc)");
    private static final int LONGEST = 120;

    private BodyGroups() {}

    /** Whether a line begins the name of a body, in the manner of a header: capitals, or a short line of its own. */
    static boolean startsBody(Line line) {
        return line.text().length() <= LONGEST
                && Character.isUpperCase(line.text().charAt(0))
                && HEAD.matcher(line.folded()).lookingAt()
                && (line.isCapitals() || isShortName(line));
    }

    private static boolean isShortName(Line line) {
        String text = line.text();
        return text.length() < 70 && ".;:,!?".indexOf(text.charAt(text.length() - 1)) < 0 && text.indexOf(';') < 0;
    }

    /** The bodies, each on one line; lines that continue a name are joined. */
    static List<Line> of(List<Line> column) {
        List<Line> bodies = new ArrayList<>();
        for (Line line : BodyColumns.apart(column)) {
            int last = bodies.size() - 1;
            boolean starts = HEAD.matcher(line.folded()).lookingAt();
            if (last < 0 && !starts) {
                continue;
            }
            if (last >= 0 && (!starts || goesOn(bodies.get(last), line))) {
                bodies.set(last, bodies.get(last).joined(line));
            } else {
                bodies.add(line);
            }
        }
        return bodies;
    }

    private static boolean goesOn(Line body, Line next) {
        boolean whole = CHILD.matcher(next.folded()).find() && !body.folded().equals("ban chap hanh");
        return OPEN_ENDED.matcher(body.folded()).find() && !whole && !isPairOfCouncils(body, next);
    }

    private static boolean isPairOfCouncils(Line body, Line next) {
        return body.folded().endsWith("nhan dan") && next.folded().startsWith("uy ban nhan dan");
    }
}
