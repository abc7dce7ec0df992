package vn.eoffice.reports.outline;

import java.util.List;

/**
 * Whether a .docx looks as its rules say.
 *
 * @param profile the rules it was held against; null when the file cannot be read
 */
public record LayoutReport(LayoutProfile profile, List<LayoutFinding> findings) {

    public LayoutReport {
        findings = List.copyOf(findings);
    }
}
