package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.deadline.DateReader.FoundDate;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;

/** What a clerk should know of a document that was read. */
final class OwnFindings {

    private static final int MOST_DATES = 10;

    private OwnFindings() {}

    static List<Finding> of(Paper paper, Header header, Metadata metadata) {
        List<Finding> findings = new ArrayList<>();
        dates(paper, metadata, findings);
        if (metadata.symbol() != null) {
            findings.add(Finding.of("number.blank", metadata.symbol()));
        } else if (metadata.number() == null && metadata.parent() == null) {
            findings.add(Finding.of("number.not-found"));
        }
        if (header.bodies().isEmpty()
                && header.number() == null
                && !paper.head().anchored()) {
            findings.add(Finding.of("document.no-header"));
        }
        if (paper.hasSecond()) {
            String next = paper.lines().get(paper.secondStart()).text();
            findings.add(Finding.of("document.several-in-one-file", next.substring(0, Math.min(80, next.length()))));
        }
        return findings;
    }

    private static void dates(Paper paper, Metadata metadata, List<Finding> findings) {
        if (metadata.partialDate() != null) {
            findings.add(Finding.of("date.partial", metadata.partialDate()));
        }
        new DateReader()
                .find(paper.text()).stream()
                        .filter(FoundDate::impossible)
                        .map(date -> date.words().replaceAll("\\s+", " "))
                        .distinct()
                        .limit(MOST_DATES)
                        .forEach(words -> findings.add(Finding.of("date.impossible", words)));
    }
}
