package vn.eoffice.reports.number;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A term of a Party committee (nhiệm kỳ). Its numbers run from 01 on the day after the congress closed.
 *
 * @param name stable and short, e.g. {@code 2025-2030}
 * @param from the day after the congress closed
 * @param to the closing day of the next congress; null while the term lasts
 */
public record PartyTerm(String name, LocalDate from, LocalDate to) {

    public PartyTerm {
        Objects.requireNonNull(from, "from");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a term has a name");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a term ends after it began: " + from + " to " + to);
        }
    }

    /** Whether a document of this date is counted in this term. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
