package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.outline.Conformance;
import vn.eoffice.reports.outline.Heading;
import vn.eoffice.reports.outline.HeadingCheck;
import vn.eoffice.reports.outline.OutlineFinding;
import vn.eoffice.reports.outline.OutlineReading;

/** An outline that was read and checked. */
public record OutlineJson(String title, String subject, List<Node> headings, List<Found> findings) {

    /** A heading with those below it. */
    public record Node(
            String label, String title, boolean expected, boolean figures, List<String> forms, List<Node> children) {}

    /** Something a person should know, with its place and what to do about it. */
    public record Found(String code, String severity, String place, String text, String remedy) {}

    /** How far a report follows it. */
    public record Followed(
            boolean complete, List<Checked> headings, List<String> extra, List<Annex> annexes, List<Found> findings) {}

    /** One heading, looked for in the report. */
    public record Checked(String path, String title, List<String> states, String found, double likeness) {}

    /** One annex form, looked for with the report. */
    public record Annex(String form, boolean attached) {}

    /** Shows an outline. */
    public static OutlineJson of(OutlineReading reading, Locale locale) {
        return new OutlineJson(
                reading.outline().title(),
                reading.outline().subject(),
                reading.outline().headings().stream().map(OutlineJson::node).toList(),
                found(reading.findings(), locale));
    }

    /** Shows how far a report follows an outline. */
    public static Followed of(Conformance conformance, Locale locale) {
        return new Followed(
                conformance.isComplete(),
                conformance.headings().stream().map(OutlineJson::checked).toList(),
                conformance.extra().stream().map(Heading::title).toList(),
                conformance.annexes().stream()
                        .map(annex -> new Annex(annex.asked().code(), annex.attached()))
                        .toList(),
                found(conformance.findings(), locale));
    }

    private static Checked checked(HeadingCheck check) {
        return new Checked(
                check.path(),
                check.asked().title(),
                check.states().stream().map(Codes::of).sorted().toList(),
                check.found() == null ? null : check.found().title(),
                check.likeness());
    }

    private static List<Found> found(List<OutlineFinding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> new Found(
                        finding.code(),
                        Codes.of(finding.severity()),
                        finding.placeText(locale),
                        finding.text(locale),
                        finding.remedy(locale)))
                .toList();
    }

    private static Node node(Heading heading) {
        return new Node(
                heading.label(),
                heading.title(),
                heading.expected(),
                heading.figures(),
                heading.annexes().stream().map(annex -> annex.code()).toList(),
                heading.children().stream().map(OutlineJson::node).toList());
    }
}
