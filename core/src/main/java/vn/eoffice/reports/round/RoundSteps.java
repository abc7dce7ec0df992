package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.routing.DueLevel;

/**
 * What the workflow asks and tells of a unit it watches, in the engine's transaction. Yellow comes three days before
 * the end of the last day, red at its end, special red three days later. Source: rules of provincial Party offices,
 * domain facts.
 */
public final class RoundSteps {

    /** How long before the deadline a unit is warned, and how long after it the assigning level is told. */
    static final int WARNING_DAYS = 3;

    private final Rounds rounds;
    private final RoundNotices notices;
    private final JournalWriter journal;
    private final Clock clock;

    RoundSteps(RoundDesks desks) {
        this.rounds = desks.rounds();
        this.notices = desks.notices();
        this.journal = desks.journal();
        this.clock = desks.clock();
    }

    /**
     * When a unit has to be reminded next; empty when it owes nothing, or nobody waits for it. A time that has passed
     * means at once. Levels that were missed while the host was down are told as the highest of them.
     */
    public Optional<Reminder> next(RoundId id, String unitCode) {
        Optional<RoundUnit> unit =
                rounds.unit(id, unitCode).filter(known -> known.state().isOpen());
        boolean open = unit.isPresent()
                && rounds.find(id)
                        .filter(round -> round.state() == RoundState.OPEN)
                        .isPresent();
        return open ? next(unit.get()) : Optional.empty();
    }

    /** A timer has fired: whoever has to know is told. Nothing happens when the deadline has moved meanwhile. */
    public void wake(RoundId id, String unitCode) {
        next(id, unitCode)
                .filter(reminder -> !reminder.at().isAfter(clock.instant()))
                .ifPresent(reminder -> remind(id, unitCode, reminder.level()));
    }

    private void remind(RoundId id, String unitCode, DueLevel level) {
        Round round = rounds.find(id).orElseThrow();
        RoundUnit unit = rounds.unit(id, unitCode).orElseThrow();
        RoundUnitBuilder changed = unit.change().reminded().level(level);
        if (unit.state() == UnitState.EXPECTED && level.compareTo(DueLevel.RED) >= 0) {
            changed.late();
        }
        rounds.saveUnits(List.of(changed.build()));
        String told = String.join(
                ", ",
                notices.remind(round, unit, level).stream()
                        .map(Authority::code)
                        .sorted()
                        .toList());
        journal.write(
                id.journal(),
                Action.REMINDED,
                JournalWriter.SYSTEM,
                Detail.of("unit", unitCode),
                Detail.of("level", level.code()),
                Detail.of("to", told));
    }

    private Optional<Reminder> next(RoundUnit unit) {
        Instant now = clock.instant();
        List<Reminder> left = levels(unit)
                .filter(reminder -> reminder.level().compareTo(unit.level()) > 0)
                .toList();
        return left.stream()
                .filter(reminder -> !reminder.at().isAfter(now))
                .max(Comparator.comparing(Reminder::level))
                .or(() -> left.stream().min(Comparator.comparing(Reminder::level)));
    }

    private Stream<Reminder> levels(RoundUnit unit) {
        boolean letIn = unit.openUntil() != null && unit.openUntil().isAfter(unit.due());
        LocalDate last = letIn ? unit.openUntil() : unit.due();
        ZonedDateTime end = last.plusDays(1).atStartOfDay(clock.getZone());
        return Stream.of(
                new Reminder(DueLevel.YELLOW, end.minusDays(WARNING_DAYS).toInstant()),
                new Reminder(DueLevel.RED, end.toInstant()),
                new Reminder(DueLevel.SPECIAL_RED, end.plusDays(WARNING_DAYS).toInstant()));
    }
}
