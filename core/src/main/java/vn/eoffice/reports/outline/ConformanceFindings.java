package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what was found about a report into sentences with places in the report. */
final class ConformanceFindings {

    private final Report report;
    private final List<OutlineFinding> findings = new ArrayList<>();

    ConformanceFindings(Report report) {
        this.report = report;
    }

    List<OutlineFinding> of(
            List<Node> asked, List<HeadingCheck> checks, List<Heading> extra, List<AnnexCheck> annexes) {
        if (report.headings().isEmpty()) {
            found("conformance.no-headings", Severity.ERROR, opening(""));
        }
        Place before = opening("");
        for (int i = 0; i < checks.size(); i++) {
            HeadingCheck check = checks.get(i);
            if (check.found() == null) {
                missing(asked.get(i), check, before);
            } else {
                before = check.found().place();
                there(check);
            }
        }
        extra.forEach(heading ->
                found("conformance.extra", Severity.NOTE, heading.place(), heading.label(), heading.title()));
        annexes(checks, annexes);
        findings.sort(Comparator.comparingInt(finding -> finding.place().line()));
        return findings;
    }

    /** Of a missing part only the part is named, and how many headings were below it. */
    private void missing(Node node, HeadingCheck check, Place before) {
        Node parent = node.parent();
        boolean told = parent.heading() != null && parent.match() == null;
        if (told) {
            return;
        }
        Heading heading = check.asked();
        boolean optional =
                Wording.isOptional(SourceLine.fold(heading.title() + " " + String.join(" ", heading.text())));
        Place place = new Place(check.path(), before.line(), before.paragraph());
        long below = node.descendants().stream()
                .filter(child -> child.match() == null)
                .count();
        String missing = below > 0 ? "conformance.missing-with-parts" : "conformance.missing";
        String code = optional ? "conformance.missing-optional" : missing;
        found(
                code,
                optional ? Severity.NOTE : Severity.ERROR,
                place,
                check.path(),
                heading.title(),
                Long.toString(below));
    }

    private void there(HeadingCheck check) {
        Heading heading = check.asked();
        Heading there = check.found();
        Set<HeadingState> states = check.states();
        if (states.contains(HeadingState.RENAMED)) {
            found("conformance.renamed", Severity.WARNING, there.place(), check.path(), heading.title(), there.title());
        }
        if (states.contains(HeadingState.OUT_OF_ORDER)) {
            found("conformance.out-of-order", Severity.WARNING, there.place(), check.path(), heading.title());
        }
        if (states.contains(HeadingState.EMPTY)) {
            found("conformance.empty", Severity.ERROR, there.place(), check.path(), heading.title());
        }
        if (states.contains(HeadingState.NO_FIGURES)) {
            found("conformance.no-figures", Severity.ERROR, there.place(), check.path(), heading.title());
        }
    }

    /** At the heading that asks for the form, when the report has it. */
    private void annexes(List<HeadingCheck> checks, List<AnnexCheck> annexes) {
        for (AnnexCheck annex : annexes) {
            if (!annex.attached()) {
                AnnexPointer pointer = annex.asked();
                List<HeadingCheck> holders = checks.stream()
                        .filter(check -> holds(check.asked(), pointer))
                        .toList();
                Place place = holders.stream()
                        .filter(check -> check.found() != null)
                        .map(check -> check.found().place())
                        .reduce((first, second) -> second)
                        .orElse(opening(pointer.place().path()));
                String path = holders.isEmpty()
                        ? pointer.place().path()
                        : holders.get(holders.size() - 1).path();
                found("conformance.annex-missing", Severity.ERROR, place, pointer.code(), path);
            }
        }
    }

    private static boolean holds(Heading heading, AnnexPointer pointer) {
        return heading.withDescendants()
                .flatMap(below -> below.annexes().stream())
                .collect(Collectors.toSet())
                .contains(pointer);
    }

    private Place opening(String path) {
        return report.opening() == null ? Place.WHOLE : report.opening().place(path);
    }

    private void found(String code, Severity severity, Place place, String... arguments) {
        findings.add(OutlineFinding.of(code, severity, place, arguments));
    }
}
