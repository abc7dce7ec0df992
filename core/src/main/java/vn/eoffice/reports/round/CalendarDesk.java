package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.deadline.WorkingCalendar;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Holidays;

/**
 * An administrator keeps the working calendar. A day that is added or taken out moves the deadlines of open rounds that
 * end on it.
 */
public final class CalendarDesk {

    private final RoundDesks desks;
    private final Holidays holidays;

    CalendarDesk(RoundDesks desks, Holidays holidays) {
        this.desks = desks;
        this.holidays = holidays;
    }

    /** Holidays and swapped days of a year, by date. */
    public List<SpecialDay> days(int year) {
        return desks.calendar().working().specialDays(year);
    }

    /**
     * Adds a holiday or a swapped working day.
     *
     * @return how many units have another deadline now
     * @throws ReportException FORBIDDEN for all but administrators
     */
    public int add(SpecialDay day, Actor actor) {
        requireAdministrator(actor);
        holidays.add(day);
        return moveDeadlines(actor);
    }

    /** Takes a day out that an administrator had added; as {@link #add}. */
    public int remove(LocalDate date, Actor actor) {
        requireAdministrator(actor);
        holidays.remove(date);
        return moveDeadlines(actor);
    }

    private int moveDeadlines(Actor actor) {
        WorkingCalendar calendar = desks.calendar().working();
        return desks.rounds().all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .mapToInt(round -> moveDeadlines(round, calendar, actor))
                .sum();
    }

    private int moveDeadlines(Round round, WorkingCalendar calendar, Actor actor) {
        List<RoundUnit> moved = desks.rounds().units(round.id()).stream()
                .filter(unit -> unit.state().isOpen())
                .filter(unit -> !calendar.endOfPeriod(unit.lastDay()).equals(unit.due()))
                .map(unit -> moved(unit, calendar.endOfPeriod(unit.lastDay())))
                .toList();
        if (!moved.isEmpty()) {
            desks.save(round.id(), moved);
            desks.journal()
                    .write(
                            round.id().journal(),
                            Action.DEADLINE_MOVED,
                            actor.userId(),
                            Detail.of("units", String.valueOf(moved.size())),
                            Detail.of("due", moved.get(0).due().toString()));
        }
        return moved.size();
    }

    private RoundUnit moved(RoundUnit unit, LocalDate due) {
        boolean again =
                unit.state() == UnitState.LATE && !LocalDate.now(desks.clock()).isAfter(due);
        RoundUnitBuilder changed = unit.change().due(due);
        return (again ? changed.open(UnitState.EXPECTED, unit.missing()) : changed).build();
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ReportException(Problem.FORBIDDEN, "calendar.administrators-only");
        }
    }
}
