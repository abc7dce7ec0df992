package vn.eoffice.reports.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.document.Signatory;

/** What stands around the text of a draft: header, title and subject, signature and Nơi nhận. */
final class DraftFrame {

    private static final Locale VIETNAMESE = Locale.ROOT;
    private static final int HEADER_LEFT = 4200;
    private static final int END_LEFT = 4300;
    private static final int SIGNING_ROOM = 4;

    private final DraftRequest request;
    private final LayoutRules rules;
    private final int width;

    DraftFrame(DraftRequest request) {
        this.request = request;
        this.rules = LayoutRules.of(request.profile());
        this.width = 11906
                - PaperFile.twips(rules.left().from())
                - PaperFile.twips(rules.right().from());
    }

    void header(PaperXml paper) {
        PaperXml left = new PaperXml();
        int size = (int) (rules.isParty() ? rules.issuer().to() : rules.issuer().from());
        if (request.superior() != null) {
            left.add(Style.centred(size), upper(request.superior()));
        }
        left.add(Style.centred(size).asBold(), upper(orBlank(request.issuer(), "issuer")));
        if (rules.isParty()) {
            left.add(Style.centred(size), "*");
        } else {
            left.rule(HEADER_LEFT / 3);
        }
        left.add(Style.centred(rules.isParty() ? 14 : 13).spaced(rules.isParty() ? 0 : 6, 0), number());
        PaperXml right = new PaperXml();
        int rightWidth = width - HEADER_LEFT;
        if (rules.isParty()) {
            right.add(Style.centred(15).asBold(), OutlineTexts.text(VIETNAMESE, "paper.party"))
                    .rule((rightWidth - 3700) / 2);
        } else {
            right.add(Style.centred(size).asBold(), OutlineTexts.text(VIETNAMESE, "paper.state"))
                    .add(Style.centred(13).asBold(), OutlineTexts.text(VIETNAMESE, "paper.motto"))
                    .rule((rightWidth - 3050) / 2);
        }
        right.add(Style.centred(14).asItalic().spaced(6, 0), placeAndDate());
        paper.columns(List.of(HEADER_LEFT, rightWidth), List.of(left, right));
    }

    void title(PaperXml paper, String outlineSubject) {
        int type = (int) rules.type().to();
        String name = request.type() == null ? OutlineTexts.text(VIETNAMESE, "paper.report") : request.type();
        paper.add(Style.centred(type).asBold().spaced(18, 0), upper(name));
        String subject = request.subject() == null ? outlineSubject : request.subject();
        paper.add(
                Style.centred(14).asBold(),
                subject.isBlank() ? OutlineTexts.text(VIETNAMESE, "paper.blank-subject") : inBody(subject));
        if (rules.isParty()) {
            paper.add(Style.centred(14).spaced(0, 6), "-----");
        } else {
            paper.rule(width * 2 / 5).blank(6);
        }
    }

    void end(PaperXml paper) {
        paper.blank(8);
        PaperXml left = new PaperXml();
        Style head = Style.left(rules.recipientsHead());
        left.add(
                rules.isParty() ? head.asUnderlined() : head.asBold().asItalic(),
                OutlineTexts.text(VIETNAMESE, "paper.recipients"));
        recipients()
                .forEach(line -> left.add(Style.left((int) rules.recipients().to()), line));
        PaperXml right = new PaperXml();
        Signatory signatory = request.signatory() == null ? new Signatory(null, null, null) : request.signatory();
        Style post = Style.centred(14);
        if (signatory.authority() != null) {
            right.add(post.asBold(), upper(signatory.authority()));
        }
        right.add(rules.boldPost() ? post.asBold() : post, upper(orBlank(signatory.position(), "position")));
        for (int i = 0; i < SIGNING_ROOM; i++) {
            right.blank(14);
        }
        right.add(post.asBold(), orBlank(signatory.name(), "name"));
        paper.columns(List.of(END_LEFT, width - END_LEFT), List.of(left, right));
    }

    /** {@code Số      -BC/TU} of the Party, {@code Số:      /BC-UBND} of the State. */
    private String number() {
        String symbol =
                request.symbol() == null ? OutlineTexts.text(VIETNAMESE, "paper.blank-symbol") : request.symbol();
        return OutlineTexts.text(VIETNAMESE, rules.isParty() ? "paper.number-party" : "paper.number-state", symbol);
    }

    /** As a sentence names the report: {@code số        /BC-SNV, ngày … tháng … năm …}. */
    String numberAndDate() {
        String number = number().replaceFirst("^S\u1ED1:?", "s\u1ED1");
        return number + placeAndDate().replaceFirst("^.*?, ", ", ");
    }

    private String placeAndDate() {
        LocalDate date = request.date();
        String place = orBlank(request.place(), "place");
        if (date == null) {
            return OutlineTexts.text(VIETNAMESE, "paper.date-blank", place);
        }
        String day = padded(date.getDayOfMonth(), 10);
        String month = padded(date.getMonthValue(), 3);
        return OutlineTexts.text(VIETNAMESE, "paper.date", place, day, month, Integer.toString(date.getYear()));
    }

    /** Days below 10 and months 1 and 2 have a zero in front. */
    private static String padded(int number, int from) {
        return number < from ? "0" + number : Integer.toString(number);
    }

    private List<String> recipients() {
        List<String> lines = new ArrayList<>(request.recipients());
        if (lines.stream().noneMatch(line -> line.startsWith("L\u01B0u"))) {
            lines.add(OutlineTexts.text(VIETNAMESE, rules.isParty() ? "paper.archive-party" : "paper.archive-state"));
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add("- " + lines.get(i) + (i == lines.size() - 1 ? "." : String.valueOf(rules.mark())));
        }
        return marked;
    }

    private static String orBlank(String text, String key) {
        return text == null ? OutlineTexts.text(VIETNAMESE, "paper.blank-" + key) : text;
    }

    /** An outline prints its subject in capitals; a report has it in small letters; the State begins it with a capital. */
    private String inBody(String subject) {
        String small = SourceLine.isCapitals(subject) ? subject.toLowerCase(Locale.ROOT) : subject;
        return rules.isParty() ? small : upper(small.substring(0, 1)) + small.substring(1);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
