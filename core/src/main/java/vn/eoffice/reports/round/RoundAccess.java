package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Rounds;

/**
 * Who may see and do what in a round: the receiving office, the unit that filed the plan and the one that assigned the
 * task see all of it, a unit of its list sees its own part, nobody else knows of it. Of a classified plan's round only
 * people who may read the plan know.
 */
final class RoundAccess {

    private final Rounds rounds;
    private final Directory directory;
    private final DocumentAccess documents;
    private final Clock clock;

    RoundAccess(Rounds rounds, Directory directory, DocumentAccess documents, Clock clock) {
        this.rounds = rounds;
        this.directory = directory;
        this.documents = documents;
        this.clock = clock;
    }

    /** A round the actor may know of; NOT_FOUND otherwise. */
    Round visible(RoundId id, Actor actor) {
        return rounds.find(id)
                .filter(round -> maySee(round, actor))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "round.not-found", id));
    }

    /** A round the actor leads; FORBIDDEN for the others who may know of it. */
    Round led(RoundId id, Actor actor) {
        Round round = visible(id, actor);
        boolean staff = actor.has(Role.CLERK) || actor.has(Role.REVIEWER) || actor.has(Role.SIGNER);
        if (!staff || !isInsider(round, actor)) {
            throw new ReportException(Problem.FORBIDDEN, "round.office-only");
        }
        return round;
    }

    /** A unit of a round for the clerks who report for it; NOT_FOUND for everybody else. */
    RoundUnit own(RoundId id, String unit, Actor actor) {
        visible(id, actor);
        RoundUnit own = rounds.unit(id, unit)
                .filter(known -> worksFor(actor, known.unit()))
                .orElseThrow(() -> noUnit(unit));
        if (!actor.has(Role.CLERK)) {
            throw new ReportException(Problem.FORBIDDEN, "filing.clerks-only");
        }
        return own;
    }

    /** A unit of a round that the actor may see. */
    RoundUnit seen(Round round, String unit, Actor actor) {
        return rounds.unit(round.id(), unit)
                .filter(known -> isInsider(round, actor) || worksFor(actor, known.unit()))
                .orElseThrow(() -> noUnit(unit));
    }

    boolean maySee(Round round, Actor actor) {
        if (round.classified() && !documents.mayRead(round.plan(), actor)) {
            return false;
        }
        return isInsider(round, actor)
                || round.state() != RoundState.PREPARED
                        && !ownUnits(round, actor).isEmpty();
    }

    /** The units of a round that the actor works for. */
    List<RoundUnit> ownUnits(Round round, Actor actor) {
        Stream<String> served = directory.units(LocalDate.now(clock)).stream()
                .filter(unit -> unit.office().equals(actor.unit()))
                .map(Unit::code);
        return Stream.concat(Stream.of(actor.unit()), served)
                .distinct()
                .flatMap(unit -> rounds.unit(round.id(), unit).stream())
                .toList();
    }

    boolean isInsider(Round round, Actor actor) {
        return Stream.of(
                        round.unit(),
                        round.terms().receivingOffice(),
                        round.terms().assigningUnit())
                .filter(Objects::nonNull)
                .anyMatch(unit -> worksFor(actor, unit));
    }

    boolean worksFor(Actor actor, String unit) {
        return unit.equals(actor.unit())
                || directory
                        .unit(unit)
                        .map(Unit::office)
                        .filter(actor.unit()::equals)
                        .isPresent();
    }

    static ReportException noUnit(String unit) {
        return new ReportException(Problem.NOT_FOUND, "round.no-unit", unit);
    }
}
