package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nơi nhận and the signature. */
final class EndLayoutCheck {

    private static final Pattern PARTY_AUTHORITY = Pattern.compile("^(?:t/m|k/t|t/l)\\b");
    private static final Pattern STATE_AUTHORITY = Pattern.compile("^(?:tm|kt|tl|tuq|q)\\.");
    private static final int MOST_LINES = 60;

    private final LayoutRules rules;
    private final LayoutFindings findings;
    private final List<LaidParagraph> end;

    /** @param end from Nơi nhận on; empty when there is none */
    EndLayoutCheck(LayoutRules rules, LayoutFindings findings, List<LaidParagraph> end) {
        this.rules = rules;
        this.findings = findings;
        this.end = end;
    }

    void check() {
        if (end.isEmpty()) {
            findings.missing("layout.recipients-missing", Place.WHOLE, "", "recipients");
            return;
        }
        List<LaidParagraph> lines = recipients();
        boolean archive = lines.stream()
                .anyMatch(line -> line.folded().replaceFirst("^- ?", "").startsWith("luu"));
        if (!archive) {
            findings.missing("layout.archive-missing", end.get(0).place(), "", "recipients");
        }
        for (int i = 0; i < lines.size(); i++) {
            recipient(lines.get(i), i == lines.size() - 1);
        }
        end.stream().filter(line -> SourceLine.isCapitals(line.text())).limit(3).forEach(this::authority);
    }

    /** Up to the first line in capitals or the end of the column; lines without dash go on with the one before. */
    private List<LaidParagraph> recipients() {
        List<LaidParagraph> lines = new ArrayList<>();
        for (LaidParagraph line : end.subList(1, Math.min(end.size(), MOST_LINES))) {
            boolean over = SourceLine.isCapitals(line.text())
                    || line.inTable() != end.get(0).inTable();
            if (over || !lines.isEmpty() && isArchive(lines.get(lines.size() - 1))) {
                break;
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isArchive(LaidParagraph line) {
        return line.folded().matches("^-? ?luu\\b.*");
    }

    private void recipient(LaidParagraph line, boolean last) {
        boolean dash = line.text().startsWith("-") || line.text().startsWith("\u2013");
        if (!dash) {
            String found = LayoutFindings.word("no-dash");
            String required = LayoutFindings.word("dash");
            findings.add(
                    "layout.recipient-dash",
                    Severity.WARNING,
                    line.place(),
                    line.quoted(),
                    found,
                    required,
                    "recipients");
        }
        findings.size("layout.recipients-size", line, rules.recipients(), "recipients");
        char mark = line.text().charAt(line.text().length() - 1);
        char required = last ? '.' : rules.mark();
        if (mark != required) {
            String found =
                    Character.isLetterOrDigit(mark) || mark == ')' ? LayoutFindings.word("nothing") : quote(mark);
            findings.add(
                    "layout.recipient-mark",
                    Severity.WARNING,
                    line.place(),
                    line.quoted(),
                    found,
                    quote(required),
                    "recipients");
        }
    }

    private static String quote(char mark) {
        return "\u201C" + mark + "\u201D";
    }

    /** {@code T/M} of the Party, {@code TM.} of the State. */
    private void authority(LaidParagraph line) {
        Pattern other = rules.isParty() ? STATE_AUTHORITY : PARTY_AUTHORITY;
        if (other.matcher(line.folded()).find()) {
            String found = rules.isParty() ? "TM., KT., TL." : "T/M, K/T, T/L";
            String required = rules.isParty() ? "T/M, K/T, T/L" : "TM., KT., TL.";
            findings.add(
                    "layout.authority-form",
                    rules.severity(),
                    line.place(),
                    line.quoted(),
                    found,
                    required,
                    "signature");
        }
    }
}
