package vn.eoffice.reports.outline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts under each heading what the units wrote there, each with its source, and names those who wrote nothing. */
final class Consolidation {

    private static final Locale VIETNAMESE = Locale.ROOT;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy", Locale.ROOT);

    private final List<UnitReport> reports;
    private final LayoutRules rules;

    Consolidation(List<UnitReport> reports, LayoutRules rules) {
        this.reports = List.copyOf(reports);
        this.rules = rules;
    }

    void fill(PaperXml paper, String path, Heading heading, boolean leaf) {
        List<String> silent = new ArrayList<>();
        boolean any = false;
        for (UnitReport report : reports) {
            List<String> text = written(report, path, leaf);
            if (text.isEmpty()) {
                silent.add(report.unit());
            } else {
                any = true;
                print(paper, report, text);
            }
        }
        if (leaf && !silent.isEmpty()) {
            String units = String.join("; ", silent);
            paper.add(Style.body(rules).asItalic(), OutlineTexts.text(VIETNAMESE, "paper.silent-units", units));
        }
        if (leaf && !any) {
            paper.add(Style.body(rules), DraftHeadings.DOTS);
        }
    }

    private void print(PaperXml paper, UnitReport report, List<String> text) {
        Style body = Style.body(rules);
        paper.add(body, body.asBold(), source(report) + ": ", text.get(0));
        text.stream().skip(1).forEach(line -> paper.add(body, line));
    }

    /** {@code Xã Bình Khê (Báo cáo số 87-BC/ĐU, ngày 20/5/2026)}; the name alone while there is neither. */
    private static String source(UnitReport report) {
        if (report.number() == null && report.date() == null) {
            return report.unit();
        }
        String number = report.number() == null
                ? OutlineTexts.text(VIETNAMESE, "paper.source-unnumbered")
                : OutlineTexts.text(VIETNAMESE, "paper.source", report.number());
        String date = report.date() == null
                ? ""
                : OutlineTexts.text(VIETNAMESE, "paper.source-date", DAY.format(report.date()));
        return report.unit() + " (" + number + date + ")";
    }

    /** What a unit wrote under a heading; below a divided heading only what stands before the first of its parts. */
    private static List<String> written(UnitReport report, String path, boolean leaf) {
        Optional<HeadingCheck> check = report.conformance().headings().stream()
                .filter(candidate -> candidate.path().equals(path))
                .findFirst();
        if (check.isEmpty()
                || check.get().found() == null
                || check.get().states().contains(HeadingState.EMPTY)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        collect(check.get().found(), leaf, true, lines);
        lines.removeIf(Wording::isBlank);
        return lines;
    }

    private static void collect(Heading heading, boolean leaf, boolean top, List<String> lines) {
        if (!top) {
            lines.add(label(heading)
                    + heading.title()
                    + (heading.text().isEmpty() || heading.kind() == HeadingKind.DASH ? "" : "."));
        }
        lines.addAll(heading.text());
        heading.children().stream()
                .filter(child -> leaf || !child.expected())
                .forEach(child -> collect(child, leaf, false, lines));
    }

    private static String label(Heading heading) {
        return switch (heading.kind()) {
            case DASH, PLUS -> heading.label() + " ";
            case LETTER -> heading.label() + ") ";
            case BRACKET -> "(" + heading.label() + ") ";
            default -> heading.label() + ". ";
        };
    }
}
