package vn.eoffice.reports.extraction;

import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.IssuerReader.Source;

/**
 * How sure a field is, from 0 to 1, by the evidence it was read on. The one place where these figures are set.
 *
 * <p>0.95 and more: an explicit place in the form says so. 0.9: the form says so, but a part of it is missing. 0.8: two
 * weaker signs agree. 0.6 and less: one weak sign, a clerk has to look. They are meant such that of the fields at 0.9
 * and more at least 98 in 100 are right.
 */
final class Confidence {

    static final double EXPLICIT = 0.97;
    static final double CLEAR = 0.92;
    static final double LIKELY = 0.8;
    static final double WEAK = 0.6;

    private Confidence() {}

    static double type(Head head, boolean disagrees) {
        if (disagrees) {
            return LIKELY;
        }
        if (!head.hasTitle()) {
            return head.anchored() && head.has(Role.ABOUT) ? EXPLICIT : LIKELY;
        }
        boolean capitals = TitleLine.of(head.titleSegment().line()).capitals();
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
        return asPrinted ? EXPLICIT : 0.88;
    }

    static double issuer(IssuerReader.Issuer issuer, Header header) {
        if (issuer == null || issuer.source() != Source.HEADER) {
            return issuer != null && issuer.source() == Source.OPENING ? LIKELY : WEAK;
        }
        boolean capitals = header.bodies().stream().allMatch(Line::isCapitals);
        boolean beside = header.number() != null || header.placeDateLine() != null;
        return capitals && beside && header.bodies().size() <= 2 ? EXPLICIT : capitals ? CLEAR : LIKELY;
    }

    static double placeDate(Head head) {
        return head.has(Role.PLACE_DATE) ? EXPLICIT : WEAK;
    }

    static double subject(Head head, Line subject) {
        boolean usual = subject != null
                && subject.text().length() >= 12
                && subject.text().length() <= 420;
        return head.anchored() && usual ? CLEAR : usual ? LIKELY : WEAK;
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
