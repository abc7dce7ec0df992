package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** Gathers layout findings; of one rule at most a few, so that a paper in the wrong font is one finding and not a thousand. */
final class LayoutFindings {

    private static final int MOST_OF_ONE = 5;
    private static final double HALF_POINT = 0.3;

    private final LayoutRules rules;
    private final List<LayoutFinding> findings = new ArrayList<>();

    LayoutFindings(LayoutRules rules) {
        this.rules = rules;
    }

    void add(String code, Severity severity, Place place, String where, String found, String required, String part) {
        long before =
                findings.stream().filter(finding -> finding.code().equals(code)).count();
        if (before < MOST_OF_ONE) {
            findings.add(new LayoutFinding(code, severity, place, where, found, required, rules.source(part)));
        }
    }

    void missing(String code, Place place, String where, String part) {
        add(code, Severity.ERROR, place, where, "", "", part);
    }

    void size(String code, LaidParagraph paragraph, Range required, String part) {
        if (!required.allows(paragraph.size(), HALF_POINT)) {
            String found = Range.number(paragraph.size());
            add(code, rules.severity(), paragraph.place(), paragraph.quoted(), found, required.text(), part);
        }
    }

    void bold(String code, LaidParagraph paragraph, String part) {
        if (!paragraph.bold()) {
            add(code, rules.severity(), paragraph.place(), paragraph.quoted(), word("upright"), word("bold"), part);
        }
    }

    /** The key of a word of these sentences. */
    static String word(String name) {
        return "layout.word." + name;
    }

    List<LayoutFinding> all() {
        return List.copyOf(findings);
    }
}
