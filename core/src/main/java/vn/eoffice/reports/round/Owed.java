package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.document.DocumentId;

/** What a unit still has to send. */
final class Owed {

    private Owed() {}

    /** The report and every form. */
    static List<String> everything(RoundTerms terms) {
        return after(terms, null, List.of());
    }

    /** What is missing beside what is there. */
    static List<String> after(RoundTerms terms, DocumentId report, List<SubmittedTable> tables) {
        List<String> missing = new ArrayList<>();
        if (report == null) {
            missing.add(RoundUnit.REPORT);
        }
        terms.forms().stream()
                .filter(form -> tables.stream().noneMatch(table -> table.form().equals(form)))
                .forEach(missing::add);
        return List.copyOf(missing);
    }
}
