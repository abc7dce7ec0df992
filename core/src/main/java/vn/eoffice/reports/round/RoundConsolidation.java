package vn.eoffice.reports.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.Consolidation;
import vn.eoffice.reports.annex.consolidation.Contribution;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Rounds;

/** Puts together what stands of the units of a round, form by form. */
public final class RoundConsolidation {

    private final RoundBook book;
    private final Rounds rounds;
    private final StoredFiles files;
    private final Forms forms;
    private final WorkbookReader workbooks;

    RoundConsolidation(RoundBook book, Rounds rounds, StoredFiles files, Forms forms) {
        this.book = book;
        this.rounds = rounds;
        this.files = files;
        this.forms = forms;
        this.workbooks = new WorkbookReader(forms);
    }

    /**
     * Consolidates a form over the units that have to report; those that sent nothing are named as missing.
     *
     * @throws ReportException NOT_FOUND when the round does not ask for such a form; FORBIDDEN for units
     */
    public Consolidated of(RoundId id, String code, Actor actor) {
        Round round = book.find(id, actor);
        FormDefinition form = forms.form(code);
        if (!round.terms().forms().contains(form.code())) {
            throw new ReportException(Problem.NOT_FOUND, "form.not-found", code);
        }
        Map<String, Submission> standing =
                book.standing(id, actor).stream().collect(Collectors.toMap(Submission::unit, Function.identity()));
        List<Contribution> contributions = rounds.units(id).stream()
                .filter(unit -> unit.state() != UnitState.EXEMPT)
                .map(unit -> contribution(unit, standing.get(unit.unit()), form))
                .toList();
        return Consolidation.of(form, contributions);
    }

    private Contribution contribution(RoundUnit unit, Submission sent, FormDefinition form) {
        return Optional.ofNullable(sent).stream()
                .flatMap(standing -> standing.tables().stream())
                .filter(table -> table.form().equals(form.code()))
                .findFirst()
                .map(table -> filled(unit, table, form))
                .orElse(Contribution.missing(unit.unit(), unit.name(), unit.group()));
    }

    private Contribution filled(RoundUnit unit, SubmittedTable table, FormDefinition form) {
        FilledForm filled = files.with(table.document(), file -> workbooks.read(file, form));
        return new Contribution(
                unit.unit(), unit.name(), unit.group(), table.document().value(), filled);
    }
}
