package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter.Detail;

/**
 * The receiving office decides about the units of a round. Every method answers the unit as it stands then, throws
 * NOT_FOUND for a round or unit that is none, FORBIDDEN for people of other offices, and INVALID without a reason where
 * one is asked for. Nothing is decided about the units of a round that was called off: CONFLICT.
 */
public final class RoundDesk {

    private static final String REASON = "reason";
    private static final String UNTIL = "until";

    private final RoundDesks desks;

    RoundDesk(RoundDesks desks) {
        this.desks = desks;
    }

    /**
     * Finds a report good.
     *
     * @throws ReportException CONFLICT when none is complete
     */
    public RoundUnit accept(RoundId id, String unitCode, Actor actor) {
        Round round = going(id, actor);
        RoundUnit unit = unit(id, unitCode);
        if (unit.state() != UnitState.RECEIVED) {
            throw conflict("round.not-received", unit);
        }
        standing(unit).ifPresent(sent -> desks.submissions().save(sent.become(SubmissionState.ACCEPTED)));
        RoundUnit accepted =
                save(unit.change().accepted(desks.clock().instant()).build());
        write(accepted, Action.REPORT_ACCEPTED, actor);
        desks.notices().decided(round, accepted, "notice.round.accepted", null);
        return accepted;
    }

    /**
     * Sends a report back.
     *
     * @param reasons at least one
     * @param until the day until which it may come again, without being late if it was in time; null to leave the days
     *     that it has
     * @throws ReportException CONFLICT when nothing stands that could be sent back, or the unit is exempt; INVALID without a day when the unit
     *     could not report any more
     */
    public RoundUnit sendBack(RoundId id, String unitCode, List<String> reasons, LocalDate until, Actor actor) {
        Round round = going(id, actor);
        RoundUnit unit = unit(id, unitCode);
        List<String> given = reasons.stream()
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .toList();
        requireReason(given.isEmpty() ? null : given.get(0));
        if (unit.state() == UnitState.EXEMPT) {
            throw conflict("round.nothing-to-return", unit);
        }
        Submission sent = standing(unit).orElseThrow(() -> conflict("round.nothing-to-return", unit));
        requireDay(round, unit, until);
        desks.submissions().save(sent.returned(given));
        RoundUnitBuilder back =
                unit.change().open(UnitState.RETURNED, List.of()).reason(String.join("; ", given));
        if (until != null) {
            back.openUntil(until);
        }
        RoundUnit returned = save(told(back.returnUntil(unit.returnedUntil(until, today()))));
        write(returned, Action.REPORT_RETURNED, actor, Detail.of(REASON, returned.reason()), until(until));
        desks.notices().decided(round, returned, "notice.round.returned", until);
        return returned;
    }

    /** Lets a unit that is late send its report all the same. It stays late. */
    public RoundUnit unlock(RoundId id, String unitCode, LocalDate until, String reason, Actor actor) {
        Round round = going(id, actor);
        RoundUnit unit = unit(id, unitCode);
        requireReason(reason);
        if (until == null) {
            throw new ReportException(Problem.INVALID, "round.until-missing");
        }
        requireFuture(until);
        if (!unit.state().isOpen()) {
            throw conflict("round.unit-done", unit);
        }
        RoundUnit unlocked = save(told(unit.change().openUntil(until).reason(reason.strip())));
        write(unlocked, Action.UNLOCKED, actor, Detail.of(REASON, reason.strip()), until(until));
        desks.notices().decided(round, unlocked, "notice.round.unlocked", until);
        return unlocked;
    }

    /**
     * Frees a unit from reporting.
     *
     * @throws ReportException CONFLICT when it has reported already
     */
    public RoundUnit exempt(RoundId id, String unitCode, String reason, Actor actor) {
        Round round = going(id, actor);
        RoundUnit unit = unit(id, unitCode);
        requireReason(reason);
        if (unit.state().isDone() || unit.state() == UnitState.EXEMPT) {
            throw conflict("round.unit-done", unit);
        }
        RoundUnit exempt = save(unit.change()
                .open(UnitState.EXEMPT, List.of())
                .reason(reason.strip())
                .build());
        write(exempt, Action.EXEMPTED, actor, Detail.of(REASON, reason.strip()));
        desks.notices().decided(round, exempt, "notice.round.exempt", null);
        return exempt;
    }

    /**
     * Asks an exempt unit for its report after all: for what it owed before, and only for what was wrong when its report
     * had been sent back.
     *
     * @throws ReportException CONFLICT when it is not exempt
     */
    public RoundUnit endExemption(RoundId id, String unitCode, Actor actor) {
        Round round = going(id, actor);
        RoundUnit unit = unit(id, unitCode);
        if (unit.state() != UnitState.EXEMPT) {
            throw conflict("round.not-exempt", unit);
        }
        RoundUnit asked = save(told(Owed.again(round, unit, desks.submissions().of(id, unitCode))));
        write(asked, Action.EXEMPTION_ENDED, actor);
        desks.notices().decided(round, asked, "notice.round.opened", null);
        return asked;
    }

    /**
     * Reminds units at once, besides what the workflow does by itself.
     *
     * @param unitCodes all that still owe something when empty
     * @return those that were reminded
     */
    public List<RoundUnit> remind(RoundId id, Collection<String> unitCodes, Actor actor) {
        Round round = desks.access().led(id, actor);
        requireState(round, RoundState.OPEN);
        List<RoundUnit> owing = desks.rounds().units(id).stream()
                .filter(unit -> unit.state().isOpen())
                .filter(unit -> unitCodes.isEmpty() || unitCodes.contains(unit.unit()))
                .map(unit -> unit.change().reminded().build())
                .toList();
        desks.rounds().saveUnits(owing);
        desks.notices().reminded(round, owing);
        owing.forEach(unit -> write(
                unit, Action.REMINDED, actor, Detail.of("level", unit.level().code())));
        return owing;
    }

    /**
     * Ends the time for reports.
     *
     * @param reason may be null
     * @throws ReportException CONFLICT when it is not open
     */
    public Round close(RoundId id, String reason, Actor actor) {
        Round round = desks.access().led(id, actor);
        requireState(round, RoundState.OPEN);
        Round closed =
                desks.rounds().save(round.ended(RoundState.CLOSED, desks.clock().instant(), reason));
        desks.watch().close(id);
        return journalled(closed, Action.ROUND_CLOSED, reason, actor);
    }

    /**
     * Opens a closed round again, with the units it had, and the deadlines that the working calendar gives them now.
     *
     * @throws ReportException CONFLICT when it is not closed
     */
    public Round reopen(RoundId id, String reason, Actor actor) {
        Round round = desks.access().led(id, actor);
        requireReason(reason);
        requireState(round, RoundState.CLOSED);
        Round open = desks.rounds().save(round.reopened(reason.strip()));
        new MovedDeadlines(desks).move(id, actor.userId());
        desks.watch().open(id);
        return journalled(open, Action.ROUND_REOPENED, reason, actor);
    }

    /**
     * Calls a round off, for good. What was sent stays.
     *
     * @throws ReportException CONFLICT when it was called off before
     */
    public Round cancel(RoundId id, String reason, Actor actor) {
        Round round = desks.access().led(id, actor);
        requireReason(reason);
        if (round.state() == RoundState.CANCELLED) {
            throw new ReportException(
                    Problem.CONFLICT, "round.wrong-state", round.state().code());
        }
        Round cancelled = desks.rounds()
                .save(round.ended(RoundState.CANCELLED, desks.clock().instant(), reason.strip()));
        desks.watch().cancel(id, reason.strip());
        return journalled(cancelled, Action.ROUND_CANCELLED, reason, actor);
    }

    private Round journalled(Round round, Action action, String reason, Actor actor) {
        desks.journal().write(round.id().journal(), action, actor.userId(), Detail.of(REASON, reason));
        return round;
    }

    private RoundUnit unit(RoundId id, String code) {
        return desks.rounds().unit(id, code).orElseThrow(() -> RoundAccess.noUnit(code));
    }

    private Optional<Submission> standing(RoundUnit unit) {
        return desks.submissions().of(unit.round(), unit.unit()).stream()
                .filter(sent -> sent.state().stands())
                .findFirst();
    }

    private RoundUnit save(RoundUnit changed) {
        desks.save(changed.round(), List.of(changed));
        return desks.rounds().unit(changed.round(), changed.unit()).orElseThrow();
    }

    private void write(RoundUnit unit, Action action, Actor actor, Detail... details) {
        List<Detail> all = new ArrayList<>(List.of(Detail.of("unit", unit.unit())));
        all.addAll(List.of(details));
        desks.journal().write(unit.round().journal(), action, actor.userId(), all.toArray(Detail[]::new));
    }

    private RoundUnit told(RoundUnitBuilder changed) {
        return changed.level(desks.times().told(changed.build())).build();
    }

    /** A round in which the actor decides, and that was not called off. */
    private Round going(RoundId id, Actor actor) {
        Round round = desks.access().led(id, actor);
        if (round.state() == RoundState.CANCELLED) {
            requireState(round, RoundState.OPEN);
        }
        return round;
    }

    /** Who is asked for something again has to have a day left for it. */
    private void requireDay(Round round, RoundUnit unit, LocalDate until) {
        boolean open = round.state() == RoundState.OPEN
                && !today().isAfter(unit.due().plusDays(round.terms().graceDays()));
        if (until == null && !open && !unit.isLetIn(today())) {
            throw new ReportException(Problem.INVALID, "round.until-missing");
        }
        requireFuture(until);
    }

    private void requireFuture(LocalDate until) {
        if (until != null && until.isBefore(today())) {
            throw new ReportException(Problem.INVALID, "round.until-past", DayText.of(until));
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
    }

    private static void requireState(Round round, RoundState state) {
        if (round.state() != state) {
            throw new ReportException(
                    Problem.CONFLICT, "round.wrong-state", round.state().code());
        }
    }

    private static ReportException conflict(String key, RoundUnit unit) {
        return new ReportException(Problem.CONFLICT, key, unit.state().code());
    }

    private static Detail until(LocalDate day) {
        return Detail.of(UNTIL, day == null ? null : day.toString());
    }

    private LocalDate today() {
        return LocalDate.now(desks.clock());
    }
}
