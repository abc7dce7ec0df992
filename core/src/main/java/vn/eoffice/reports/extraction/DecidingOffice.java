package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office that decides, printed between the subject of a decision and its grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"
 * above "Căn cứ …" (Nghị định 30/2020, annex III). It tells the issuer where the header was lost, or lost its place.
 */
final class DecidingOffice {

    private static final int LONGEST_IN_SMALL = 60;
    private static final int BELOW_TITLE = 14;
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:chu tich|thu tuong|bo truong|giam doc|tong giam doc|thong doc|tong thanh tra|tong kiem toan|vien truong|chanh an|hieu truong|cuc truong|hoi dong nhan dan|uy ban nhan dan|chinh phu|quoc hoi|uy ban thuong vu|ban thuong vu|ban chap hanh|bo chinh tri|ban bi thu|ban to chuc|thuong truc|hoi nghi)");

    /** The post before the body it heads: the body issues. The head of the Government issues in his own name. */
    private static final Pattern POST = Pattern.compile(
            "^(?:pho )?(?:chu tich (?=uy ban|hoi dong)|bo truong (?=bo )|giam doc (?=so )|thong doc (?=ngan hang)|cuc truong (?=cuc )|vien truong (?=vien )|chanh an (?=toa )|hieu truong (?=truong ))");

    private static final Pattern INCOMPLETE = Pattern.compile(
            "^(?:uy ban nhan dan|hoi dong nhan dan)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong))?$");

    /** "KHÓA XIII, KỲ HỌP THỨ 9": the session of a council. */
    private static final Pattern SESSION = Pattern.compile("\\(?khoa [ivxl\\d]{1,6}.{0,60}");

    private DecidingOffice() {}

    /** Whether the segment is one: a name alone, with nothing but rules between it and the grounds. */
    static boolean standsAt(Head head, int at) {
        return standsAt(head.segments(), at);
    }

    static boolean standsAt(List<Segment> segments, int at) {
        Segment segment = segments.get(at);
        boolean name = segment.line().isCapitals() || segment.text().length() < LONGEST_IN_SMALL;
        if (!name || !OFFICE.matcher(segment.folded()).find()) {
            return false;
        }
        int next = at + 1;
        while (next < segments.size()
                && next < at + 3
                && (segments.get(next).is(Role.RULE)
                        || segments.get(next).line().isCapitals()
                        || SESSION.matcher(segments.get(next).folded()).matches())) {
            next++;
        }
        return next < segments.size() && opensGrounds(segments.get(next));
    }

    /** Whether a title in small letters is one all the same: grounds, or an office and its grounds, follow at once. */
    static boolean follows(List<Segment> segments, int title) {
        if (title + 2 >= segments.size()) {
            return false;
        }
        int next = segments.get(title + 1).text().charAt(0) == '(' ? title + 2 : title + 1;
        String folded = segments.get(next).folded();
        return folded.startsWith("can cu ") || folded.startsWith("- can cu ") || standsAt(segments, next);
    }

    /** The name of the body that decides, as it is usually written; null when no office is printed. */
    static String name(Head head) {
        if (!head.hasTitle()) {
            return null;
        }
        int end = Math.min(head.segments().size() - 1, head.title() + BELOW_TITLE);
        for (int i = head.title() + 1; i < end; i++) {
            if (standsAt(head, i)) {
                return name(head.segments().get(i).line());
            }
        }
        return null;
    }

    /** Whether a header's name lacks its level or place. */
    static boolean isIncomplete(String name) {
        return name == null || INCOMPLETE.matcher(Line.foldKeepingLength(name)).matches();
    }

    private static String name(Line office) {
        Matcher post = POST.matcher(office.folded());
        String body = post.find() ? office.text().substring(post.end()) : office.text();
        return ProperCase.of(body.replaceAll("[\\s,;:.]+$", "").toUpperCase(Locale.ROOT));
    }

    private static boolean opensGrounds(Segment segment) {
        return segment.folded().startsWith("can cu")
                || segment.folded().startsWith("xet ")
                || segment.folded().startsWith("(")
                || segment.folded().startsWith("- can cu")
                || segment.folded().startsWith("theo ")
                || segment.folded().startsWith("thuc hien ");
    }
}
