package vn.eoffice.reports.outline;

import java.util.List;

/** Title, subject and text of a paper. */
final class TextLayoutCheck {

    private static final String FONT = "Times New Roman";
    private static final int PARAGRAPH = 80;
    private static final int LONGEST_TYPE = 40;

    private final LayoutRules rules;
    private final LayoutFindings findings;
    private final List<LaidParagraph> text;

    /** @param text the paragraphs outside tables, up to Nơi nhận */
    TextLayoutCheck(LayoutRules rules, LayoutFindings findings, List<LaidParagraph> text) {
        this.rules = rules;
        this.findings = findings;
        this.text = text;
    }

    void check() {
        int type = typeIndex();
        if (type < 0) {
            findings.missing("layout.type-missing", Place.WHOLE, "", "type");
        } else {
            type(text.get(type));
            subject(type);
        }
        text.stream().filter(paragraph -> !paragraph.isBlank()).forEach(this::letters);
        text.stream().filter(paragraph -> paragraph.text().length() > PARAGRAPH).forEach(this::body);
    }

    private int typeIndex() {
        for (int i = 0; i < text.size(); i++) {
            LaidParagraph paragraph = text.get(i);
            boolean words =
                    SourceLine.isCapitals(paragraph.text()) && paragraph.text().length() <= LONGEST_TYPE;
            if (words
                    && Labels.read(paragraph.text()) == null
                    && paragraph.align().equals("center")) {
                return i;
            }
        }
        return -1;
    }

    private void type(LaidParagraph type) {
        findings.size("layout.type-size", type, rules.type(), "type");
        findings.bold("layout.type-style", type, "type");
    }

    private void subject(int type) {
        int last = type;
        for (int i = type + 1; i < text.size() && i < type + 6; i++) {
            LaidParagraph line = text.get(i);
            if (line.isBlank()
                    || !line.align().equals("center")
                    || !line.text().codePoints().anyMatch(Character::isLetter)) {
                break;
            }
            findings.size("layout.abstract-size", line, rules.subject(), "type");
            findings.bold("layout.abstract-bold", line, "type");
            last = i;
        }
        if (last == type) {
            findings.missing("layout.abstract-missing", text.get(type).place(), "", "type");
        } else {
            rule(last);
        }
    }

    /** Five dashes of the Party, a drawn line of the State. */
    private void rule(int subject) {
        LaidParagraph next = subject + 1 < text.size() ? text.get(subject + 1) : text.get(subject);
        boolean dashes = isDashes(next.text());
        boolean drawn = next.ruled() && next.isBlank() || text.get(subject).ruled();
        boolean right = rules.isParty() ? dashes : drawn;
        if (!right) {
            String found = LayoutFindings.word(dashes ? "dashes" : drawn ? "drawn-line" : "none");
            String required = LayoutFindings.word(rules.isParty() ? "dashes" : "drawn-line");
            String where = LayoutFindings.word("below-subject");
            findings.add(
                    "layout.abstract-rule",
                    rules.severity(),
                    text.get(subject).place(),
                    where,
                    found,
                    required,
                    "type");
        }
    }

    private static boolean isDashes(String text) {
        String plain = text.replace(" ", "");
        return plain.length() >= 3 && plain.chars().allMatch(c -> c == '-' || c == '\u2013' || c == '\u2014');
    }

    private void letters(LaidParagraph paragraph) {
        if (!paragraph.font().equalsIgnoreCase(FONT)) {
            findings.add(
                    "layout.font",
                    rules.severity(),
                    paragraph.place(),
                    paragraph.quoted(),
                    paragraph.font(),
                    FONT,
                    "font");
        }
        if (!paragraph.color().equals("000000")) {
            String required = LayoutFindings.word("black");
            findings.add(
                    "layout.color",
                    Severity.WARNING,
                    paragraph.place(),
                    paragraph.quoted(),
                    "#" + paragraph.color(),
                    required,
                    "font");
        }
    }

    private void body(LaidParagraph paragraph) {
        if (paragraph.align().equals("center")) {
            return;
        }
        findings.size("layout.body-size", paragraph, rules.body(), "body");
        if (!paragraph.align().equals("both")) {
            String found = LayoutFindings.word("align-" + paragraph.align());
            String required = LayoutFindings.word("align-both");
            findings.add(
                    "layout.body-alignment",
                    Severity.NOTE,
                    paragraph.place(),
                    paragraph.quoted(),
                    found,
                    required,
                    "body");
        }
    }
}
