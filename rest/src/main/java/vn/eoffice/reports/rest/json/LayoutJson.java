package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.outline.LayoutFinding;
import vn.eoffice.reports.outline.LayoutReport;

/** Whether a paper looks as its rules say; no profile when the file cannot be read. */
public record LayoutJson(String profile, List<Found> findings) {

    /** One way in which it does not; where in the text, what the rule asks for, and which article says so. */
    public record Found(
            String code, String severity, int line, String found, String required, String source, String text) {}

    /** Shows a report. */
    public static LayoutJson of(LayoutReport report, Locale locale) {
        return new LayoutJson(
                report.profile() == null ? null : Codes.of(report.profile()),
                report.findings().stream()
                        .map(finding -> found(finding, locale))
                        .toList());
    }

    private static Found found(LayoutFinding finding, Locale locale) {
        return new Found(
                finding.code(),
                Codes.of(finding.severity()),
                finding.place().line(),
                finding.foundText(locale),
                finding.requiredText(locale),
                finding.sourceText(locale),
                finding.text(locale));
    }
}
