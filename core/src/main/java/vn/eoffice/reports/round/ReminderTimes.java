package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.routing.DueLevel;

/** When the units of an open round have to be reminded. */
final class ReminderTimes {

    /** How long before the deadline a unit is warned, and how long after it the assigning level is told. */
    static final int WARNING_DAYS = 3;

    private final Clock clock;

    ReminderTimes(Clock clock) {
        this.clock = clock;
    }

    /**
     * The next reminder of a unit; empty when it owes nothing or has had them all. Levels that were missed while the
     * host was down are told as the highest of them.
     */
    Optional<Reminder> next(RoundUnit unit) {
        if (!unit.state().isOpen()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Reminder> left = levels(unit)
                .filter(reminder -> reminder.level().compareTo(unit.level()) > 0)
                .toList();
        return left.stream()
                .filter(reminder -> !reminder.at().isAfter(now))
                .max(Comparator.comparing(Reminder::level))
                .or(() -> left.stream().min(Comparator.comparing(Reminder::level)));
    }

    /** The level whose time has come last, whether or not the unit was reminded. */
    DueLevel passed(RoundUnit unit) {
        Instant now = clock.instant();
        return levels(unit)
                .filter(reminder -> !reminder.at().isAfter(now))
                .map(Reminder::level)
                .max(Comparator.naturalOrder())
                .orElse(DueLevel.NORMAL);
    }

    /**
     * The level from which a unit is reminded that is told today how long it has: nobody is warned of a day that they are
     * just being told, and no superior of one that was over before.
     */
    DueLevel told(RoundUnit unit) {
        DueLevel passed = passed(unit);
        boolean soon = !LocalDate.now(clock).isBefore(last(unit).minusDays(WARNING_DAYS));
        return passed == DueLevel.NORMAL && soon ? DueLevel.YELLOW : passed;
    }

    /** The earliest time at which one of these units has to be reminded. */
    Optional<Instant> earliest(Collection<RoundUnit> units) {
        return units.stream()
                .flatMap(unit -> next(unit).stream())
                .map(Reminder::at)
                .min(Comparator.naturalOrder());
    }

    private Stream<Reminder> levels(RoundUnit unit) {
        ZonedDateTime end = last(unit).plusDays(1).atStartOfDay(clock.getZone());
        return Stream.of(
                new Reminder(DueLevel.YELLOW, end.minusDays(WARNING_DAYS).toInstant()),
                new Reminder(DueLevel.RED, end.toInstant()),
                new Reminder(DueLevel.SPECIAL_RED, end.plusDays(WARNING_DAYS).toInstant()));
    }

    private static LocalDate last(RoundUnit unit) {
        boolean letIn = unit.openUntil() != null && unit.openUntil().isAfter(unit.due());
        return letIn ? unit.openUntil() : unit.due();
    }
}
