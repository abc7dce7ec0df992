package vn.eoffice.reports.outline;

import org.w3c.dom.Element;

/** Paper size, margins and page numbers. */
final class PageLayoutCheck {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final double TOLERANCE = 0.6;
    private static final double A4_SHORT = 210;
    private static final double A4_LONG = 297;
    private static final int LONGER_THAN_A_PAGE = 40;

    private final LayoutRules rules;
    private final LayoutFindings findings;

    PageLayoutCheck(LayoutRules rules, LayoutFindings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void check(WordLook word) {
        word.sections().forEach(this::section);
        boolean top = word.hasPageNumber("header");
        if (!top && word.paragraphs().size() > LONGER_THAN_A_PAGE) {
            String found = LayoutFindings.word(word.hasPageNumber("footer") ? "at-foot" : "none");
            String required = LayoutFindings.word("top-centre");
            findings.add("layout.page-number", Severity.WARNING, Place.WHOLE, "", found, required, "page-number");
        }
    }

    private void section(Element section) {
        Element size = WordXml.child(section, "pgSz");
        double width = millimetres(size, "w", A4_SHORT);
        double height = millimetres(size, "h", A4_LONG);
        boolean a4 =
                Math.abs(Math.min(width, height) - A4_SHORT) <= 1 && Math.abs(Math.max(width, height) - A4_LONG) <= 1;
        if (!a4) {
            String found = Range.number(width) + " \u00D7 " + Range.number(height) + " mm";
            findings.add(
                    "layout.page-size",
                    rules.severity(),
                    Place.WHOLE,
                    "",
                    found,
                    "A4 (210 \u00D7 297 mm)",
                    "page-size");
        }
        Element margins = WordXml.child(section, "pgMar");
        if (width <= height && margins != null) {
            margin("top", margins, rules.top());
            margin("bottom", margins, rules.bottom());
            margin("left", margins, rules.left());
            margin("right", margins, rules.right());
        }
    }

    private void margin(String side, Element margins, Range required) {
        double found = millimetres(margins, side, 25.4);
        if (!required.allows(found, TOLERANCE)) {
            String is = Range.number(found) + " mm";
            String must = required.text() + " mm";
            findings.add("layout.margin-" + side, rules.severity(), Place.WHOLE, "", is, must, "margins");
        }
    }

    private static double millimetres(Element element, String name, double otherwise) {
        int twips = WordXml.number(WordXml.attribute(element, name), Integer.MIN_VALUE);
        return twips == Integer.MIN_VALUE ? otherwise : Math.abs(twips) / TWIPS_PER_MM;
    }
}
