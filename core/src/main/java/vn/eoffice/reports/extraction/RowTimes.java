package vn.eoffice.reports.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.deadline.Deadline;

/** The times that tables of tasks set, by their dates: a row is read as a paragraph too, and its time counts once. */
record RowTimes(Map<LocalDate, Set<String>> words) {

    private static final int MOST_FORMS = 50;

    static RowTimes of(List<Deadline> rows) {
        Map<LocalDate, Set<String>> words = new HashMap<>();
        for (Deadline row : rows) {
            Set<String> forms = words.computeIfAbsent(row.date(), date -> new HashSet<>());
            if (forms.size() < MOST_FORMS) {
                forms.add(row.text().substring(row.text().lastIndexOf(": ") + 2));
            }
        }
        return new RowTimes(words);
    }

    /** Whether a deadline read from a paragraph is one of a row. */
    boolean holds(Deadline paragraph) {
        return words.getOrDefault(paragraph.date(), Set.of()).stream()
                .anyMatch(time -> paragraph.text().contains(time));
    }
}
