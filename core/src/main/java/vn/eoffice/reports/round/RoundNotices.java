package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.routing.DueLevel;

/**
 * Who is told what in a round. Yellow warns the unit, red tells its superior too, special red also the level that
 * assigned the task. Source: rules of provincial Party offices, domain facts.
 */
final class RoundNotices {

    private final Documents documents;
    private final Directory directory;
    private final Notifier notifier;

    RoundNotices(Documents documents, Directory directory, Notifier notifier) {
        this.documents = documents;
        this.directory = directory;
        this.notifier = notifier;
    }

    /** The round has begun: one notice for all units of a deadline. */
    void opened(Round round, List<RoundUnit> units) {
        List<RoundUnit> asked =
                units.stream().filter(unit -> unit.state() != UnitState.EXEMPT).toList();
        byDeadline(round, asked, "notice.round.opened");
    }

    /** The receiving office reminds units: one notice for all of a deadline. */
    void reminded(Round round, List<RoundUnit> units) {
        byDeadline(round, units, "notice.round.reminder");
    }

    private void byDeadline(Round round, List<RoundUnit> units, String key) {
        units.stream()
                .collect(Collectors.groupingBy(RoundUnit::due))
                .forEach((due, told) -> send(round, key, desks(told), "", due));
    }

    /** A unit is reminded. */
    Set<Authority> remind(Round round, RoundUnit unit, DueLevel level) {
        Set<Authority> told = desks(List.of(unit));
        if (level == DueLevel.RED || level == DueLevel.SPECIAL_RED) {
            told.addAll(superiors(unit.unit()));
        }
        if (level == DueLevel.SPECIAL_RED) {
            told.addAll(assigners(round));
        }
        send(round, "notice.round." + level.code(), told, unit.name(), unit.due());
        return told;
    }

    /** Something was decided about a unit's report. */
    void decided(Round round, RoundUnit unit, String key, LocalDate until) {
        send(round, key, desks(List.of(unit)), unit.name(), until == null ? unit.due() : until);
    }

    private void send(Round round, String key, Set<Authority> to, String unit, LocalDate day) {
        documents
                .find(round.plan())
                .ifPresent(plan -> notifier.send(new Notice(to, key, words(plan, unit, day), plan.id())));
    }

    private static List<String> words(Document plan, String unit, LocalDate day) {
        List<String> words = new ArrayList<>(Notice.wordsOf(plan));
        words.add(unit);
        words.add(DayText.of(day));
        return words;
    }

    private Set<Authority> desks(Collection<RoundUnit> units) {
        return units.stream()
                .map(unit -> Authority.clerksOf(officeOf(unit.unit())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Authority> superiors(String unit) {
        Set<Authority> told = leaders(unit);
        directory.unit(unit).map(Unit::parent).ifPresent(parent -> told.addAll(leaders(parent)));
        return told;
    }

    private Set<Authority> assigners(Round round) {
        Set<Authority> told = leaders(round.terms().assigningUnit());
        told.add(Authority.clerksOf(officeOf(round.terms().receivingOffice())));
        told.add(Authority.user(round.createdBy()));
        return told;
    }

    private Set<Authority> leaders(String unit) {
        return directory.people(unit, Role.SIGNER).stream()
                .map(leader -> Authority.user(leader.userId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String officeOf(String unit) {
        return directory.unit(unit).map(Unit::office).orElse(unit);
    }
}
