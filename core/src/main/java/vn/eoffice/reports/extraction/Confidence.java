package vn.eoffice.reports.extraction;

import java.util.regex.Pattern;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.IssuerReader.Source;

/**
 * How sure a field is, from 0 to 1, by the evidence it was read on. The one place where these figures are set.
 *
 * <p>0.9 and more: an explicit place in the form says so, and its bounds are printed. 0.88: the place is explicit, but
 * where the value ends is not. 0.8: two weaker signs agree. 0.6 and less: one weak sign, a clerk has to look. They were
 * set by the first runs over texts that no rule had been mended on: of the fields at 0.9 and more at least 98 in 100 are
 * to be right. {@code ./mvnw -pl benchmarks -Paccuracy verify} prints how many are.
 */
final class Confidence {

    static final double EXPLICIT = 0.97;
    static final double CLEAR = 0.92;
    /** Just too little to be filed without a question. */
    static final double ALMOST = 0.88;

    static final double LIKELY = 0.8;
    static final double WEAK = 0.6;

    /** Bodies whose names follow a pattern; of others a part may be missing or too much. */
    private static final Pattern USUAL_BODY = Pattern.compile(
            "^(?:uy ban nhan dan (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)|hoi dong nhan dan (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)"
                    + "|(?:ban thuong vu |ban to chuc |van phong |ban noi chinh |ban tuyen giao(?: va dan van)? |ban dan van |uy ban kiem tra |thuong truc )?(?:tinh|thanh|huyen|quan|thi|dang) uy\\b"
                    + "|so |bo |chinh phu$|thu tuong|quoc hoi|ban (?:to chuc|bi thu|chap hanh)\\b|bo chinh tri|van phong|cong an (?:tinh|thanh pho|huyen|xa|phuong)|toa an|vien kiem sat|chi bo|truong|benh vien|phong |cuc |tong cuc )");

    private Confidence() {}

    static double type(Head head, boolean disagrees) {
        if (disagrees) {
            return LIKELY;
        }
        if (!head.hasTitle()) {
            return head.anchored() && head.has(Role.ABOUT) ? EXPLICIT : LIKELY;
        }
        boolean capitals = head.titleSegment().title().capitals();
        return head.anchored() && capitals ? EXPLICIT : capitals ? CLEAR : LIKELY;
    }

    static double number(Head head, Header header, boolean disagrees) {
        if (header.number() == null || header.number().canonical() == null) {
            return WEAK;
        }
        String canonical = header.number().canonical();
        String printed = header.numberLine().text().replaceAll("\\s", "");
        boolean asPrinted = printed.contains(canonical.startsWith("0") ? canonical.substring(1) : canonical);
        if (disagrees || !head.has(Role.NUMBER)) {
            return LIKELY;
        }
        return asPrinted ? EXPLICIT : ALMOST;
    }

    static double issuer(IssuerReader.Issuer issuer, Header header) {
        if (issuer == null || issuer.source() != Source.HEADER) {
            boolean likely = issuer != null && (issuer.source() == Source.OPENING || issuer.source() == Source.OFFICE);
            return likely ? LIKELY : WEAK;
        }
        boolean capitals = header.bodies().stream().allMatch(Line::isCapitals);
        boolean beside = header.number() != null || header.placeDateLine() != null;
        boolean usual =
                USUAL_BODY.matcher(Line.foldKeepingLength(issuer.name())).find();
        if (!usual || !capitals) {
            return LIKELY;
        }
        return beside && header.bodies().size() <= 2 ? EXPLICIT : ALMOST;
    }

    static double placeDate(Head head) {
        return head.has(Role.PLACE_DATE) ? EXPLICIT : WEAK;
    }

    static double subject(Head head, Line subject) {
        boolean usual = subject != null
                && subject.text().length() >= 12
                && subject.text().length() <= 420;
        if (!usual) {
            return WEAK;
        }
        return !head.anchored() ? LIKELY : isClosed(head, subject) ? CLEAR : ALMOST;
    }

    /** Whether the form itself shows where the subject ends: a rule, a ground, an addressee. */
    private static boolean isClosed(Head head, Line subject) {
        Segment next = head.segments().stream()
                .filter(segment ->
                        segment.line().place().start() >= subject.place().end())
                .findFirst()
                .orElse(null);
        return next != null
                && (next.is(Role.RULE)
                        || next.is(Role.OPENING)
                        || next.is(Role.ADDRESSEE)
                        || next.is(Role.NATION)
                        || next.is(Role.PLACE_DATE)
                        || next.line().isCapitals() && !subject.isCapitals());
    }

    static double signatory(Signatory signatory) {
        if (signatory == null || signatory.name() == null) {
            return WEAK;
        }
        return signatory.position() != null || signatory.authority() != null ? 0.95 : LIKELY;
    }

    static double recipients(EndBlock end) {
        boolean archived = !end.recipients().isEmpty()
                && end.recipients().get(end.recipients().size() - 1).archive();
        return archived ? 0.95 : LIKELY;
    }
}
