package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Holidays;

/**
 * An administrator keeps the working calendar. A day that is added or taken out moves the deadlines of open rounds that
 * end on it; those of a closed one move when it is opened again.
 */
public final class CalendarDesk {

    private final RoundDesks desks;
    private final Holidays holidays;
    private final MovedDeadlines moved;

    CalendarDesk(RoundDesks desks, Holidays holidays) {
        this.desks = desks;
        this.holidays = holidays;
        this.moved = new MovedDeadlines(desks);
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
        return desks.rounds().all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .mapToInt(round -> moved.move(round.id(), actor.userId()))
                .sum();
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ReportException(Problem.FORBIDDEN, "calendar.administrators-only");
        }
    }
}
