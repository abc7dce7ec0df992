package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.deadline.WorkingCalendar;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.routing.DueLevel;

/**
 * Puts the deadlines of a round's units where the working calendar has them now, of all of them, whatever they have done:
 * one that is exempt or has reported may be asked again. A later deadline makes reports timely that were late by the old
 * one; an earlier one makes none late that was in time. A level that the new day has not reached is told again.
 */
final class MovedDeadlines {

    private final RoundDesks desks;

    MovedDeadlines(RoundDesks desks) {
        this.desks = desks;
    }

    /** Moves what has to be moved; answers how many units have another deadline now. */
    int move(RoundId round, String by) {
        WorkingCalendar calendar = desks.calendar().working();
        List<RoundUnit> moved = desks.rounds().units(round).stream()
                .filter(unit -> !calendar.endOfPeriod(unit.lastDay()).equals(unit.due()))
                .map(unit -> moved(unit, calendar.endOfPeriod(unit.lastDay())))
                .toList();
        if (!moved.isEmpty()) {
            desks.save(round, moved);
            Detail units = Detail.of("units", String.valueOf(moved.size()));
            Detail due = Detail.of("due", moved.get(0).due().toString());
            desks.journal().write(round.journal(), Action.DEADLINE_MOVED, by, units, due);
        }
        return moved.size();
    }

    private RoundUnit moved(RoundUnit unit, LocalDate due) {
        boolean again =
                unit.state() == UnitState.LATE && !LocalDate.now(desks.clock()).isAfter(due);
        RoundUnitBuilder changed = unit.change().due(due);
        if (again) {
            changed.open(UnitState.EXPECTED, unit.missing());
        }
        RoundUnit moved = changed.build();
        if (unit.state().isDone()) {
            LocalDate received =
                    LocalDate.ofInstant(unit.receivedAt(), desks.clock().getZone());
            changed.onTime(unit.onTime() || !received.isAfter(moved.lastInTime()));
        }
        DueLevel passed = desks.times().passed(moved);
        return changed.level(passed.compareTo(unit.level()) < 0 ? passed : unit.level())
                .build();
    }
}
