package vn.eoffice.reports.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the headings of a report between its header and its signature, and the forms behind. */
final class ReportParser {

    private static final Pattern AUTHORITY =
            Pattern.compile("^(?:t[./]?m|k[./]?t|t[./]?l|t[./]?u[./]?q|q)[./ ] ?[a-z]");

    private ReportParser() {}

    static Report parse(List<SourceLine> lines) {
        int end = endOf(lines);
        HeadingTree tree = HeadingTree.of(lines.subList(0, end));
        List<Heading> headings = new HeadingBuilder(false).build(tree.roots());
        return new Report(headings, FormFinder.filledFrom(lines, end), lines.isEmpty() ? null : lines.get(0));
    }

    private static int endOf(List<SourceLine> lines) {
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean ends = line.folded().startsWith("noi nhan") && line.text().length() < 60
                    || line.isCapitals() && AUTHORITY.matcher(line.folded()).find()
                    || FormFinder.codeOf(line) != null && !line.table();
            if (begun && ends) {
                return i;
            }
            Label label = Labels.read(line.text());
            begun |= label != null && label.kind().isCounted();
        }
        return lines.size();
    }
}
