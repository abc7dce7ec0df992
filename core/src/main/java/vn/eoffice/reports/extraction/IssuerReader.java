package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.text.VietnameseText;

/** Tells who issued a document: from its header, else from its opening words and its signature. */
final class IssuerReader {

    /** Where a name was read. */
    enum Source {
        HEADER,
        /** The deciding office between subject and grounds. */
        OFFICE,
        OPENING,
        SIGNATURE
    }

    /** @param line null when it was read from the signature */
    record Issuer(String name, Source source, Line line) {}

    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[,;:.\u201d)] ?|theo de nghi cua [^,;]{3,60}, )(?<body>(?:ban thuong vu|ban chap hanh|thuong truc|(?:chu tich )?uy ban nhan dan|ubnd|hoi dong nhan dan|tinh uy|thanh uy|huyen uy|quan uy|dang uy|chi bo|ban to chuc|ban chi dao|van phong|uy ban|bo |so |cuc |chi cuc )[^,;:.\u2026]{0,90}?)"
                    + "[\\s.,\u2026_]{0,30} ?(?=(?:ban hanh|xay dung|bao cao|trien khai|thong bao|huong dan|yeu cau|de nghi|kinh de nghi|quyet dinh|chi thi|nhan duoc|tong hop|da ban hanh)\\b)");
    private static final Pattern ATTACHED =
            Pattern.compile("(?:ban hanh )?kem theo .{0,160} cua (?<body>[^)\\d]{3,90})\\)?");
    private static final Pattern FOR_BODY =
            Pattern.compile("^(?:T/?M|THAY MẶT)[.,:]? ?(?<body>.+?)(?: (?:KT|K/T)\\..*)?$");
    private static final int OPENING_LINES = 30;

    /** The header that Bộ Chính trị and Ban Bí thư print too. */
    private static final String CENTRAL = "Ban Chấp hành Trung ương";

    private IssuerReader() {}

    /** The issuer; null when the text names none. */
    static Issuer read(Paper paper, Header header) {
        String name = IssuerName.of(header.bodies());
        Signatory signatory = paper.end().signatory();
        String office = DecidingOffice.isIncomplete(name) ? DecidingOffice.name(paper.head()) : null;
        if (office != null && (name == null || office.startsWith(name))) {
            return new Issuer(office, Source.OFFICE, null);
        }
        if (name != null) {
            return new Issuer(withStandingCommittee(name, signatory), Source.HEADER, whole(header.bodies()));
        }
        Issuer opening = fromOpening(paper);
        if (opening != null) {
            return new Issuer(placed(opening.name(), paper), Source.OPENING, opening.line());
        }
        String signed = signatory == null ? null : fromAuthority(signatory.authority());
        return signed == null ? null : new Issuer(placed(signed, paper), Source.SIGNATURE, null);
    }

    /** Documents of a standing committee carry the committee's header; only the signature tells. */
    private static String withStandingCommittee(String name, Signatory signatory) {
        String authority =
                signatory == null || signatory.authority() == null ? "" : Line.foldKeepingLength(signatory.authority());
        boolean standing = authority.startsWith("t")
                && authority.contains("ban thuong vu")
                && !authority.startsWith("tl")
                && !authority.startsWith("t/l");
        if (name.equals(CENTRAL) && authority.startsWith("t") && !authority.startsWith("tl")) {
            return authority.contains("bo chinh tri")
                    ? "Bộ Chính trị"
                    : authority.contains("ban bi thu") ? "Ban Bí thư" : name;
        }
        return standing && IssuerName.isCommittee(name) ? "Ban Thường vụ " + name : name;
    }

    private static Line whole(List<Line> bodies) {
        return bodies.get(0).joined(bodies.get(bodies.size() - 1));
    }

    private static Issuer fromOpening(Paper paper) {
        int end = Math.min(paper.secondStart(), paper.bodyLine() + OPENING_LINES);
        StringBuilder paragraph = new StringBuilder();
        for (int i = paper.bodyLine(); i < end; i++) {
            Line line = paper.lines().get(i);
            if (line.text().length() > 3000) {
                continue;
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            boolean ends = ".;:)".indexOf(line.text().charAt(line.text().length() - 1)) >= 0 || line.isRule();
            if (ends || i == end - 1 || paragraph.length() > 2500) {
                Issuer issuer = in(paragraph.toString(), line);
                if (issuer != null) {
                    return issuer;
                }
                paragraph.setLength(0);
            }
        }
        return null;
    }

    private static Issuer in(String paragraph, Line line) {
        String folded = Line.foldKeepingLength(paragraph);
        Matcher attached = ATTACHED.matcher(folded);
        if (folded.contains("kem theo") && attached.find()) {
            return new Issuer(name(paragraph, attached), Source.OPENING, line);
        }
        Matcher opening = OPENING.matcher(folded);
        while (opening.find()) {
            boolean listed = folded.charAt(opening.end("body") - 1) == '(';
            if (!listed && Character.isUpperCase(paragraph.charAt(opening.start("body")))) {
                return new Issuer(name(paragraph, opening), Source.OPENING, line);
            }
        }
        return null;
    }

    private static String name(String paragraph, Matcher matcher) {
        String words = paragraph.substring(matcher.start("body"), matcher.end("body"));
        return ProperCase.of(words.replaceFirst("^(?:Bộ trưởng|Giám đốc|Chủ tịch) (?=(?:Bộ|Sở|Ủy ban|UBND) )", "")
                .replaceAll("(?: ?\\([^)]{1,30}\\))?[\\s.,\u2026_:;]*$", ""));
    }

    private static String fromAuthority(String authority) {
        Matcher body = authority == null ? null : FOR_BODY.matcher(authority);
        return body != null && body.find() ? ProperCase.of(body.group("body")) : null;
    }

    /** Adds the province where the text prints the same name with it, as "BAN THƯỜNG VỤ TỈNH ỦY NAM SƠN". */
    private static String placed(String name, Paper paper) {
        String folded = VietnameseText.fold(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < paper.secondStart(); i++) {
            Line line = paper.lines().get(i);
            int at = line.text().length() < 200 && line.isCapitals()
                    ? line.folded().indexOf(folded)
                    : -1;
            if (at >= 0) {
                String rest = line.text().substring(at + folded.length());
                if (rest.matches(" \\p{Lu}+(?: \\p{Lu}+){0,4}")) {
                    return name + ProperCase.of("TỈNH" + rest).substring("Tỉnh".length());
                }
            }
        }
        return name;
    }
}
