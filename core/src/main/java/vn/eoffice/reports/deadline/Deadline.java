package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something to be done by a day, as a plan or letter says it.
 *
 * @param date the day named; of a month or quarter its last day; null for "thường xuyên" and the like
 * @param text the words, with "trước" or "hoàn thành trong" kept: whether the day itself still counts is a
 *     person's decision
 * @param units who has to do it, as written; empty when the sentence names nobody
 */
public record Deadline(LocalDate date, String text, List<String> units) {

    public Deadline {
        Objects.requireNonNull(text, "text");
        units = List.copyOf(units);
    }
}
