package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;

/**
 * People look at rounds: those who lead one at all of it, a unit at its own part. What somebody may not see is not
 * there.
 */
public final class RoundBook {

    private final Rounds rounds;
    private final Submissions submissions;
    private final RoundAccess access;
    private final Journal journal;
    private final Clock clock;

    RoundBook(RoundDesks desks, Journal journal) {
        this.rounds = desks.rounds();
        this.submissions = desks.submissions();
        this.access = desks.access();
        this.journal = journal;
        this.clock = desks.clock();
    }

    /** The rounds the actor may know of, the newest first. */
    public List<Round> all(Actor actor) {
        return rounds.all().stream()
                .filter(round -> access.maySee(round, actor))
                .toList();
    }

    /**
     * One round.
     *
     * @throws ReportException NOT_FOUND when the actor may not know of it
     */
    public Round find(RoundId id, Actor actor) {
        return access.visible(id, actor);
    }

    /** Whether the actor may see every unit of a round. */
    public boolean isInsider(Round round, Actor actor) {
        return access.isInsider(round, actor) && access.maySee(round, actor);
    }

    /**
     * The units of a round, by code: all of them for those who lead it, one's own for a unit.
     *
     * @param states as they are today; empty for all
     */
    public Page<RoundUnit> units(RoundId id, Set<UnitState> states, PageRequest page, Actor actor) {
        Round round = access.visible(id, actor);
        List<RoundUnit> seen = seen(round, actor).stream()
                .filter(unit -> states.isEmpty() || states.contains(unit.stateOn(today())))
                .toList();
        return new Page<>(seen.stream().skip(page.skip()).limit(page.max()).toList(), page.skip(), seen.size());
    }

    /**
     * One unit of a round.
     *
     * @throws ReportException NOT_FOUND when the actor may not see it
     */
    public RoundUnit unit(RoundId id, String unit, Actor actor) {
        return access.seen(access.visible(id, actor), unit, actor);
    }

    /** What a unit sent, the newest first. */
    public List<Submission> submissions(RoundId id, String unit, Actor actor) {
        Round round = access.visible(id, actor);
        return submissions.of(id, access.seen(round, unit, actor).unit());
    }

    /** What stands of all units, by unit code, for those who lead the round. */
    public List<Submission> standing(RoundId id, Actor actor) {
        insiders(id, actor);
        return submissions.standing(id);
    }

    /**
     * Where the round stands today.
     *
     * @throws ReportException FORBIDDEN for those who see their own part only
     */
    public RoundSummary summary(RoundId id, Actor actor) {
        insiders(id, actor);
        return RoundSummary.of(rounds.units(id), today());
    }

    /** The units that still owe something today, by code. */
    public List<RoundUnit> missing(RoundId id, Actor actor) {
        Round round = access.visible(id, actor);
        return seen(round, actor).stream().filter(unit -> unit.state().isOpen()).toList();
    }

    /** Who was reminded when, the newest last; a unit sees its own reminders. */
    public List<JournalEntry> reminders(RoundId id, Actor actor) {
        return entries(id, actor, entry -> entry.action() == Action.REMINDED);
    }

    /** What was done in a round, the newest last; a unit sees what concerns it, and what concerns everybody. */
    public List<JournalEntry> history(RoundId id, Actor actor) {
        return entries(id, actor, entry -> true);
    }

    private List<JournalEntry> entries(RoundId id, Actor actor, Predicate<JournalEntry> wanted) {
        Round round = access.visible(id, actor);
        boolean insider = access.isInsider(round, actor);
        Set<String> own = insider
                ? Set.of()
                : access.ownUnits(round, actor).stream().map(RoundUnit::unit).collect(Collectors.toSet());
        return journal.of(id.journal()).stream()
                .filter(wanted)
                .filter(entry ->
                        insider || own.contains(entry.details().getOrDefault("unit", "")) || concernsAll(entry))
                .toList();
    }

    private static boolean concernsAll(JournalEntry entry) {
        return switch (entry.action()) {
            case ROUND_OPENED, ROUND_CLOSED, ROUND_REOPENED, ROUND_CANCELLED -> true;
            default -> false;
        };
    }

    private List<RoundUnit> seen(Round round, Actor actor) {
        return access.isInsider(round, actor) ? rounds.units(round.id()) : access.ownUnits(round, actor);
    }

    private void insiders(RoundId id, Actor actor) {
        if (!access.isInsider(access.visible(id, actor), actor)) {
            throw new ReportException(Problem.FORBIDDEN, "round.office-only");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
