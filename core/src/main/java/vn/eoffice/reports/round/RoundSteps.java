package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.routing.DueLevel;

/**
 * What the workflow asks and tells of a round it watches, in the engine's transaction. Yellow comes three days before
 * the end of a unit's last day, red at its end, special red three days later. Source: rules of provincial Party offices,
 * domain facts.
 */
public final class RoundSteps {

    /** Units that are reminded in one transaction; the others follow at once. */
    public static final int BATCH = 200;

    private final Rounds rounds;
    private final ReminderTimes times;
    private final RoundNotices notices;
    private final JournalWriter journal;
    private final Clock clock;

    RoundSteps(RoundDesks desks) {
        this.rounds = desks.rounds();
        this.times = desks.times();
        this.notices = desks.notices();
        this.journal = desks.journal();
        this.clock = desks.clock();
    }

    /**
     * When a round has to be woken next; empty when it is not open, or no unit owes anything. A time that has passed
     * means at once.
     */
    public Optional<Instant> next(RoundId id) {
        return isOpen(id) ? times.earliest(rounds.units(id)) : Optional.empty();
    }

    /**
     * The timer has fired: of the units whose time has come, the first {@value #BATCH} are reminded.
     *
     * @return how many were; others are left when it is {@value #BATCH}
     */
    public int wake(RoundId id) {
        if (!isOpen(id)) {
            return 0;
        }
        Round round = rounds.find(id).orElseThrow();
        Instant now = clock.instant();
        List<RoundUnit> reminded = new ArrayList<>();
        for (RoundUnit unit : rounds.units(id)) {
            Optional<Reminder> due =
                    times.next(unit).filter(reminder -> !reminder.at().isAfter(now));
            if (due.isPresent() && reminded.size() < BATCH) {
                reminded.add(remind(round, unit, due.get().level()));
            }
        }
        rounds.saveUnits(reminded);
        return reminded.size();
    }

    private boolean isOpen(RoundId id) {
        return rounds.find(id).filter(round -> round.state() == RoundState.OPEN).isPresent();
    }

    private RoundUnit remind(Round round, RoundUnit unit, DueLevel level) {
        String told = String.join(
                ", ",
                notices.remind(round, unit, level).stream()
                        .map(Authority::code)
                        .sorted()
                        .toList());
        journal.write(
                round.id().journal(),
                Action.REMINDED,
                JournalWriter.SYSTEM,
                Detail.of("unit", unit.unit()),
                Detail.of("level", level.code()),
                Detail.of("to", told));
        RoundUnitBuilder changed = unit.change().reminded().level(level);
        boolean late = unit.state() == UnitState.EXPECTED && level.compareTo(DueLevel.RED) >= 0;
        return (late ? changed.late() : changed).build();
    }
}
