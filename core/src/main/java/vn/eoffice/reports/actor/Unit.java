package vn.eoffice.reports.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A body that issues or receives documents.
 *
 * @param code stable, unique, ASCII ({@code TU}, {@code DU-BINHKHE})
 * @param name full name ({@code Đảng ủy xã Bình Khê})
 * @param aliases other names that papers use
 * @param system whose rules number its documents
 * @param numberCode its code in document numbers ({@code TU}, {@code UBND}); null when it issues none
 * @param parent code of the superior unit; null at the top
 * @param office code of the unit whose clerks file, number and receive for it; its own code for most
 * @param place that its documents name; null when unknown
 * @param internal false for a body outside the system, which gets copies by other ways
 * @param terms the committee's terms, oldest first; empty for bodies of the State
 */
public record Unit(
        String code,
        String name,
        List<String> aliases,
        System system,
        String numberCode,
        String parent,
        String office,
        String place,
        boolean internal,
        List<Term> terms) {

    /** Whose rules a body follows. */
    public enum System {
        PARTY,
        STATE,
        MASS
    }

    /**
     * A term of a Party committee (nhiệm kỳ).
     *
     * @param name {@code 2025-2030}
     * @param from the day after the congress closed, the first day of its numbers
     */
    public record Term(String name, LocalDate from) {}

    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(office, "office");
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
    }
}
