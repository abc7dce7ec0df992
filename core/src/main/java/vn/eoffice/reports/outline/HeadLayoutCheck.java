package vn.eoffice.reports.outline;

import java.util.List;
import java.util.regex.Pattern;

/** The header of a paper: title of the side, issuer, number, place and date. */
final class HeadLayoutCheck {

    private static final Pattern STATE = Pattern.compile("^cong hoa xa hoi chu nghia viet nam");
    private static final Pattern MOTTO = Pattern.compile("^doc lap ?[-\u2013] ?tu do");
    private static final Pattern PARTY = Pattern.compile("^dang cong san viet nam$");
    private static final Pattern NUMBER = Pattern.compile("^so ?(:)?.{0,20}[-/][a-z]{1,6}");
    private static final Pattern DATE = Pattern.compile(", ?ngay .{0,12}thang .{0,12}nam");

    private final LayoutRules rules;
    private final LayoutFindings findings;
    private final List<LaidParagraph> head;

    HeadLayoutCheck(LayoutRules rules, LayoutFindings findings, List<LaidParagraph> head) {
        this.rules = rules;
        this.findings = findings;
        this.head = head;
    }

    void check() {
        sides();
        number();
        date();
        issuer();
    }

    private void sides() {
        Place top = head.isEmpty() ? Place.WHOLE : head.get(0).place();
        LaidParagraph title = find(rules.isParty() ? PARTY : STATE);
        LaidParagraph other = find(rules.isParty() ? STATE : PARTY);
        String wanted = OutlineTexts.text(java.util.Locale.ROOT, rules.isParty() ? "paper.party" : "paper.state");
        if (other != null) {
            findings.add(
                    "layout.header-wrong-side",
                    Severity.ERROR,
                    other.place(),
                    other.quoted(),
                    other.quoted(),
                    wanted,
                    "title");
        }
        if (title == null) {
            findings.missing("layout.header-missing", top, wanted, "title");
        } else {
            findings.size("layout.header-size", title, rules.title(), "title");
            findings.bold("layout.header-bold", title, "title");
        }
        if (!rules.isParty()) {
            motto(top);
        }
    }

    private void motto(Place top) {
        LaidParagraph motto = find(MOTTO);
        if (motto == null) {
            String wanted = OutlineTexts.text(java.util.Locale.ROOT, "paper.motto");
            findings.missing("layout.header-missing", top, wanted, "title");
        } else {
            findings.size("layout.header-size", motto, rules.motto(), "title");
            findings.bold("layout.header-bold", motto, "title");
        }
    }

    private void number() {
        LaidParagraph number = find(NUMBER);
        if (number == null) {
            findings.missing("layout.number-missing", Place.WHOLE, "", "number");
            return;
        }
        boolean colon = number.folded().startsWith("so:") || number.folded().startsWith("so :");
        if (colon == rules.isParty()) {
            String found = LayoutFindings.word(colon ? "with-colon" : "without-colon");
            String required = LayoutFindings.word(colon ? "without-colon" : "with-colon");
            findings.add(
                    "layout.number-form", rules.severity(), number.place(), number.quoted(), found, required, "number");
        }
    }

    private void date() {
        LaidParagraph date = find(DATE);
        if (date == null) {
            findings.missing("layout.date-missing", Place.WHOLE, "", "date");
            return;
        }
        if (!date.italic()) {
            String found = LayoutFindings.word("upright");
            String required = LayoutFindings.word("italic");
            findings.add("layout.date-style", rules.severity(), date.place(), date.quoted(), found, required, "date");
        }
    }

    /** The line in capitals above the number; the Party puts a star between. */
    private void issuer() {
        LaidParagraph number = find(NUMBER);
        int at = number == null ? -1 : head.indexOf(number);
        boolean star = false;
        for (int i = at - 1; i >= 0; i--) {
            LaidParagraph above = head.get(i);
            if (above.text().equals("*")) {
                star = true;
            } else if (SourceLine.isCapitals(above.text())) {
                findings.size("layout.header-size", above, rules.issuer(), "issuer");
                findings.bold("layout.header-bold", above, "issuer");
                break;
            }
        }
        if (rules.isParty() && at >= 0 && !star) {
            findings.add("layout.star-missing", rules.severity(), number.place(), "", "", "*", "issuer");
        }
    }

    private LaidParagraph find(Pattern pattern) {
        return head.stream()
                .filter(paragraph -> pattern.matcher(paragraph.folded()).find())
                .findFirst()
                .orElse(null);
    }
}
