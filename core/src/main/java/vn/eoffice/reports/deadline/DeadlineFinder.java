package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what has to be done by when in the running text of a plan or letter. Dates of cited documents, periods the
 * data cover and things already done are no deadlines.
 */
public final class DeadlineFinder {

    private static final int LONGEST_PARAGRAPH = 6000;

    /**
     * The deadlines in the order of the text, each once.
     *
     * @param paragraphs of the body, without header and end block, lines of a paragraph joined
     * @param issued the document's own date, which lends its year to "trước ngày 15/6" and refuses earlier days; null
     *     when unknown
     */
    public List<Deadline> find(List<String> paragraphs, LocalDate issued) {
        Map<String, Deadline> found = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (paragraph.length() <= LONGEST_PARAGRAPH) {
                List<String> around = paragraphs.subList(Math.max(0, i - 4), Math.min(paragraphs.size(), i + 4));
                for (Deadline deadline : inParagraph(paragraph, issued, around)) {
                    found.putIfAbsent(deadline.date() + deadline.text() + deadline.units(), deadline);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * The deadlines of tables of tasks.
     *
     * @param rows of all tables in their order, each as its cells
     * @param issued as in {@link #find}
     */
    public List<Deadline> findInTables(List<List<String>> rows, LocalDate issued) {
        TableDeadlines table = new TableDeadlines(issued);
        rows.forEach(table::row);
        return List.copyOf(table.found());
    }

    private static List<Deadline> inParagraph(String paragraph, LocalDate issued, List<String> around) {
        List<Deadline> deadlines = new ArrayList<>();
        int behind = 0;
        for (DueTime due : DueTimes.in(paragraph, issued)) {
            if (due.start() >= behind) {
                Clause clause = Clause.around(paragraph, due);
                List<String> units = Units.of(clause, paragraph, around);
                deadlines.add(new Deadline(due.date(), clause.text(), units));
                behind = due.end();
            }
        }
        return deadlines;
    }
}
