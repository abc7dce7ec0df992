package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.deadline.PeriodFinder;
import vn.eoffice.reports.document.DocumentKind;

/** Reads the period of the data: from the document itself, else from the outline and forms sent with it. */
final class PeriodReader {

    /** Their titles say which time they cover. */
    private static final Set<DocumentKind> REPORTING =
            Set.of(DocumentKind.REPORT, DocumentKind.OUTLINE, DocumentKind.ANNEX_TABLE);

    private final PeriodFinder finder = new PeriodFinder();
    private final TypeWords words;

    PeriodReader(TypeWords words) {
        this.words = words;
    }

    /** The period; null when there is none. */
    Period read(Paper paper, List<String> body, Line subject, DocumentKind kind) {
        String title = subject == null ? null : subject.text();
        Period own = finder.find(title, body, REPORTING.contains(kind));
        return own != null || isFollowedByAnother(paper) ? own : finder.find(null, attached(paper), false);
    }

    /** Lines that speak of data, each with the next one: a sentence may be broken there. */
    private static List<String> attached(Paper paper) {
        Lines lines = paper.lines();
        List<String> sentences = new ArrayList<>();
        for (int i = paper.bodyEnd(); i < lines.size(); i++) {
            if (PeriodFinder.speaksOfData(lines.get(i).folded())) {
                String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
                sentences.add(lines.get(i).text() + " " + next);
            }
        }
        return sentences;
    }

    private boolean isFollowedByAnother(Paper paper) {
        return paper.hasSecond() && Roles.of(paper.lines().get(paper.secondStart()), words) == Role.NATION;
    }
}
