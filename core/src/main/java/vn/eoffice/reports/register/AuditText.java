package vn.eoffice.reports.register;

import java.util.List;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.message.Messages;

/** Findings as lines of a notice, in the office's language. */
final class AuditText {

    private static final int MOST = 20;

    private AuditText() {}

    static String of(List<Finding> findings) {
        String lines = findings.stream()
                .limit(MOST)
                .map(finding ->
                        "- " + Messages.findings().text(Messages.VIETNAMESE, finding.code(), finding.arguments()))
                .collect(Collectors.joining("\n"));
        return findings.size() > MOST ? lines + "\n…" : lines;
    }
}
