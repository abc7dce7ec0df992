package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.CorrectedCopy;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FormWorkbook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook.Totals;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.CheckedFormJson;
import vn.eoffice.reports.rest.json.ConsolidationJson;
import vn.eoffice.reports.rest.json.FormJson;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.round.RoundTable;
import vn.eoffice.reports.round.RoundUnit;

/** Annex forms: handing out, checking, consolidating. */
final class FormEndpoints {

    private final RoundService rounds;
    private final Intake intake;
    private final Workbooks workbooks;
    private final Answers answers;

    FormEndpoints(RoundService rounds, Intake intake, Workbooks workbooks, Answers answers) {
        this.rounds = rounds;
        this.intake = intake;
        this.workbooks = workbooks;
        this.answers = answers;
    }

    Work all(Request request) {
        return actor ->
                answers.slice(rounds.forms().all().stream().map(FormJson::of).toList(), request.page());
    }

    Work workbook(Request request) {
        String code = request.variable("code");
        String round = request.parameter("round");
        String unit = request.parameter("unit");
        return actor -> {
            FormDefinition form = rounds.forms().form(code);
            Handout handout = round == null ? Handout.BLANK : handout(Rounds.id(round), unit, actor);
            String owner = handout.unit() == null ? "" : "-" + handout.unit();
            return workbooks.reply(
                    "bieu-" + form.code() + owner + ".xlsx", out -> FormWorkbook.write(form, handout, out));
        };
    }

    Work check(Request request) throws IOException {
        FormDefinition form = rounds.forms().form(request.variable("code"));
        try (SpooledFile spooled = intake.part(Intake.parts(request, Set.of(Intake.FILE)))) {
            FilledForm filled =
                    new WorkbookReader(rounds.forms()).read(spooled.upload().file(), form);
            if (Workbooks.wanted(request)) {
                return actor -> workbooks.reply(
                        "bieu-" + form.code() + "-sua.xlsx",
                        out -> CorrectedCopy.write(filled, Handout.BLANK, List.of(), request.locale(), out));
            }
            return actor -> answers.one(CheckedFormJson.of(filled, request.locale()));
        }
    }

    Work consolidation(Request request) {
        RoundId id = RoundEndpoints.id(request);
        String code = request.variable("code");
        Totals totals = "values".equals(request.parameter("totals")) ? Totals.VALUES : Totals.FORMULAS;
        return actor -> {
            RoundTable table = rounds.consolidation().of(id, code, actor, request.looks());
            return Workbooks.wanted(request)
                    ? workbook(table, totals, request.locale())
                    : answers.one(ConsolidationJson.of(table, request.locale()));
        };
    }

    Work cell(Request request) {
        RoundId id = RoundEndpoints.id(request);
        PageRequest page = request.page();
        return actor -> {
            Consolidated consolidated = rounds.consolidation()
                    .of(id, request.variable("code"), actor, request.looks())
                    .now();
            try {
                return answers.slice(
                        consolidated.drillDown(request.variable("row"), request.variable("column")).stream()
                                .map(ConsolidationJson::of)
                                .toList(),
                        page);
            } catch (IllegalArgumentException e) {
                throw new ReportException(
                        Problem.NOT_FOUND, "form.no-cell", request.variable("row"), request.variable("column"));
            }
        };
    }

    private Reply workbook(RoundTable table, Totals totals, Locale locale) {
        return workbooks.reply(
                "tong-hop-" + table.now().form().code() + ".xlsx", out -> table.write(totals, locale, out));
    }

    private Handout handout(RoundId id, String unit, Actor actor) {
        Round round = rounds.cases().book().find(id, actor);
        RoundUnit found = rounds.cases().book().unit(id, unit == null ? actor.unit() : unit, actor);
        return new Handout(
                id.value(),
                round.terms().name(),
                found.unit(),
                found.name(),
                round.terms().period());
    }
}
