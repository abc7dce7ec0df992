package vn.eoffice.reports.outline;

import java.util.List;
import vn.eoffice.reports.document.Finding;

/**
 * A file as paragraphs.
 *
 * @param lines those that print something; empty when the file cannot be read
 * @param findings of reading it
 * @param readable whether it could be read
 */
record SourceLines(List<SourceLine> lines, List<Finding> findings, boolean readable) {

    SourceLines {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
