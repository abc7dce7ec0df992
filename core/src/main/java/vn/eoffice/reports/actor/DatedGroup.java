package vn.eoffice.reports.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A group of units of all times, with the days on which it and its members hold, all included.
 *
 * @param aliases other names that distribution lists use
 * @param from first day; null when it always was one
 * @param to last day; null when no end is known
 */
public record DatedGroup(
        String code, String name, List<String> aliases, List<Member> members, LocalDate from, LocalDate to) {

    /**
     * A unit that belongs to the group for a time.
     *
     * @param unit its code
     * @param from first day; null when it always did
     * @param to last day; null when no end is known
     */
    public record Member(String unit, LocalDate from, LocalDate to) {

        public Member {
            Objects.requireNonNull(unit, "unit");
        }

        /** When it belongs to the group. */
        public Days days() {
            return new Days(from, to);
        }
    }

    public DatedGroup {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** When it is a group. */
    public Days days() {
        return new Days(from, to);
    }
}
