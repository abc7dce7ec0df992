package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.CellFinding;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FormChecks;
import vn.eoffice.reports.annex.consolidation.Consolidation;
import vn.eoffice.reports.annex.consolidation.Contribution;
import vn.eoffice.reports.annex.consolidation.IncompleteUnit.Reason;
import vn.eoffice.reports.annex.consolidation.UnitFindings;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Rounds;

/** Puts together what stands of the units of a round, form by form. Slow; outside any transaction. */
public final class RoundConsolidation {

    private final RoundBook book;
    private final Rounds rounds;
    private final DocumentAccess documents;
    private final Forms forms;
    private final FilledTables tables;
    private final EarlierRound earlier;

    RoundConsolidation(RoundBook book, RoundDesks desks, Forms forms, FilledTables tables) {
        this.book = book;
        this.rounds = desks.rounds();
        this.documents = desks.documents();
        this.forms = forms;
        this.tables = tables;
        this.earlier = new EarlierRound(rounds);
    }

    /** What has to be read, found in one look. */
    private record Task(
            FormDefinition form,
            Round round,
            List<RoundUnit> units,
            SentTables sent,
            Task previous,
            Set<String> others) {}

    /**
     * Consolidates a form over the units that have to report; those whose figures are not there are named with the
     * reason. A table that the actor may not read stays out of every figure, text and check, and its unit is named as
     * withheld. The same files give the same figures to the same reader, in the same order.
     *
     * @throws ReportException NOT_FOUND when the round does not ask for such a form; FORBIDDEN for units
     */
    public RoundTable of(RoundId id, String code, Actor actor, Looks looks) {
        Task task = looks.look(() -> task(id, forms.form(code), actor));
        Map<String, FilledForm> before = task.previous() == null ? Map.of() : filled(task.previous(), looks);
        Map<String, FilledForm> now = new HashMap<>();
        Map<String, List<CellFinding>> failed = new HashMap<>();
        tables.each(task.sent().of(task.form().code()), task.form(), looks, (table, filled) -> {
            List<CellFinding> more =
                    FormChecks.across(filled, others(task, table.unit(), looks), before.get(table.unit()));
            now.put(table.unit(), filled.with(more));
            failed.put(table.unit(), more);
        });
        return new RoundTable(
                task.round(),
                Consolidation.of(task.form(), contributions(task, now)),
                task.previous() == null ? null : task.previous().round(),
                task.previous() == null ? null : Consolidation.of(task.form(), contributions(task.previous(), before)),
                checks(task, failed));
    }

    private Task task(RoundId id, FormDefinition form, Actor actor) {
        Round round = book.find(id, actor);
        if (!round.terms().forms().contains(form.code())) {
            throw new ReportException(Problem.NOT_FOUND, "form.not-found", form.code());
        }
        Task previous = earlier.before(round, form.code())
                .filter(last -> book.isInsider(last, actor))
                .map(last -> task(last, form, null, Set.of(), actor))
                .orElse(null);
        Set<String> others = new HashSet<>(FormChecks.otherForms(form));
        others.retainAll(round.terms().forms());
        return task(round, form, previous, others, actor);
    }

    private Task task(Round round, FormDefinition form, Task previous, Set<String> others, Actor actor) {
        Set<String> wanted = new HashSet<>(others);
        wanted.add(form.code());
        SentTables sent = SentTables.of(book.standing(round.id(), actor), wanted, documents, actor);
        List<RoundUnit> units = rounds.units(round.id()).stream()
                .filter(unit -> unit.state() != UnitState.EXEMPT)
                .toList();
        return new Task(form, round, units, sent, previous, others);
    }

    private Map<String, FilledForm> filled(Task task, Looks looks) {
        Map<String, FilledForm> filled = new HashMap<>();
        tables.each(
                task.sent().of(task.form().code()),
                task.form(),
                looks,
                (table, form) -> filled.put(table.unit(), form));
        return filled;
    }

    private Map<String, FilledForm> others(Task task, String unit, Looks looks) {
        Map<String, FilledForm> others = new HashMap<>();
        for (String code : task.others()) {
            TableRef other = task.sent().of(code, unit);
            FilledForm filled = other == null ? null : tables.one(other, forms.form(code), looks);
            if (filled != null) {
                others.put(code, filled);
            }
        }
        return others;
    }

    private static List<Contribution> contributions(Task task, Map<String, FilledForm> filled) {
        return task.units().stream()
                .map(unit -> contribution(unit, task, filled.get(unit.unit())))
                .toList();
    }

    private static Contribution contribution(RoundUnit unit, Task task, FilledForm filled) {
        return filled == null
                ? Contribution.absent(unit.unit(), unit.name(), unit.group(), absence(unit, task))
                : new Contribution(
                        unit.unit(),
                        unit.name(),
                        unit.group(),
                        task.sent()
                                .of(task.form().code(), unit.unit())
                                .document()
                                .value(),
                        filled);
    }

    private static Reason absence(RoundUnit unit, Task task) {
        String form = task.form().code();
        if (task.sent().isWithheld(form, unit.unit())) {
            return Reason.WITHHELD;
        } else if (task.sent().of(form, unit.unit()) != null) {
            return Reason.UNREADABLE;
        }
        return unit.state() == UnitState.NOTHING_TO_REPORT ? Reason.NOTHING : Reason.MISSING;
    }

    private static List<UnitFindings> checks(Task task, Map<String, List<CellFinding>> failed) {
        List<UnitFindings> checks = new ArrayList<>();
        for (RoundUnit unit : task.units()) {
            List<CellFinding> findings = failed.getOrDefault(unit.unit(), List.of());
            if (!findings.isEmpty()) {
                checks.add(new UnitFindings(unit.unit(), unit.name(), findings));
            }
        }
        return checks;
    }
}
