package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.Envelope;
import vn.eoffice.reports.rest.json.HistoryJson;
import vn.eoffice.reports.rest.json.RoundJson;
import vn.eoffice.reports.rest.json.RoundTermsJson;
import vn.eoffice.reports.rest.json.RoundUnitJson;
import vn.eoffice.reports.rest.json.SummaryJson;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.UnitState;

/** Reporting rounds: making, confirming, following, ending them. */
final class RoundEndpoints {

    private final RoundCases cases;
    private final Answers answers;
    private final Clock clock;

    RoundEndpoints(RoundCases cases, Answers answers, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.clock = clock;
    }

    /** A filed plan. */
    record Prepare(String plan) {}

    /** Terms put right by a person who saw that version. */
    record Change(Long version, RoundTermsJson terms) {}

    /** The version that is confirmed. */
    record Confirm(Long version) {}

    /** Why something is done. */
    record Reason(String reason) {}

    /** Whom to remind; all that owe something when empty or null. */
    record Remind(List<String> units) {}

    Work all(Request request) {
        PageRequest page = request.page();
        return actor -> answers.slice(
                cases.book().all(actor).stream()
                        .map(round -> RoundJson.of(round, List.of(), answers.texts(request.locale())))
                        .toList(),
                page);
    }

    Work prepare(Request request) throws IOException {
        Prepare given = answers.json().read(request.call().payload().open(), Prepare.class);
        String plan = Fields.text("plan", given.plan());
        DocumentId id = document(plan);
        String text = cases.preparation().text(id, request.call().actor(), request.looks());
        return actor -> {
            Round round = cases.preparation().prepare(id, text, actor);
            return answers.json(201, Envelope.one(json(round, request.locale())))
                    .with("Location", BasePath.VALUE + "/rounds/" + round.id());
        };
    }

    Work find(Request request) {
        RoundId id = id(request);
        return actor -> one(cases.book().find(id, actor), request.locale());
    }

    Work change(Request request) throws IOException {
        RoundId id = id(request);
        Change given = answers.json().read(request.call().payload().open(), Change.class);
        if (given.terms() == null) {
            throw RequestException.invalid("request.missing-field", "terms");
        }
        long version = version(given.version());
        var terms = given.terms().toTerms();
        return actor -> one(cases.preparation().change(id, version, terms, actor), request.locale());
    }

    Work open(Request request) throws IOException {
        RoundId id = id(request);
        long version = version(answers.json()
                .read(request.call().payload().open(), Confirm.class)
                .version());
        return actor -> one(cases.preparation().open(id, version, actor), request.locale());
    }

    Work close(Request request) throws IOException {
        RoundId id = id(request);
        String reason = reason(request);
        return actor -> one(cases.desk().close(id, reason, actor), request.locale());
    }

    Work reopen(Request request) throws IOException {
        RoundId id = id(request);
        String reason = reason(request);
        return actor -> one(cases.desk().reopen(id, reason, actor), request.locale());
    }

    Work cancel(Request request) throws IOException {
        RoundId id = id(request);
        String reason = reason(request);
        return actor -> one(cases.desk().cancel(id, reason, actor), request.locale());
    }

    Work units(Request request) {
        RoundId id = id(request);
        PageRequest page = request.page();
        Set<UnitState> states = request.parameters("state").stream()
                .map(word -> Codes.find(UnitState.class, UnitState::code, "state", word))
                .collect(Collectors.toSet());
        return actor -> answers.page(
                cases.book().units(id, states, page, actor).map(unit -> RoundUnitJson.of(unit, today())), page);
    }

    Work missing(Request request) {
        RoundId id = id(request);
        return actor -> answers.slice(
                cases.book().missing(id, actor).stream()
                        .map(unit -> RoundUnitJson.of(unit, today()))
                        .toList(),
                request.page());
    }

    Work summary(Request request) {
        RoundId id = id(request);
        return actor -> answers.one(SummaryJson.of(cases.book().summary(id, actor)));
    }

    Work reminders(Request request) {
        RoundId id = id(request);
        return actor -> answers.slice(
                cases.book().reminders(id, actor).stream().map(HistoryJson::of).toList(), request.page());
    }

    Work remind(Request request) throws IOException {
        RoundId id = id(request);
        Remind given = answers.json().read(request.call().payload().open(), Remind.class);
        List<String> units = given.units() == null ? List.of() : given.units();
        return actor -> answers.slice(
                cases.desk().remind(id, units, actor).stream()
                        .map(unit -> RoundUnitJson.of(unit, today()))
                        .toList(),
                request.page());
    }

    Work history(Request request) {
        RoundId id = id(request);
        return actor -> answers.slice(
                cases.book().history(id, actor).stream().map(HistoryJson::of).toList(), request.page());
    }

    private Reply one(Round round, Locale locale) {
        return answers.one(json(round, locale));
    }

    private RoundJson json(Round round, Locale locale) {
        return RoundJson.of(round, cases.preparation().findings(round), answers.texts(locale));
    }

    private String reason(Request request) throws IOException {
        return answers.json()
                .read(request.call().payload().open(), Reason.class)
                .reason();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The round that the path names; what cannot be an id names none. */
    static RoundId id(Request request) {
        return Rounds.id(request.variable("id"));
    }

    private static DocumentId document(String id) {
        try {
            return new DocumentId(id);
        } catch (IllegalArgumentException e) {
            throw RequestException.invalid("request.bad-value", "plan");
        }
    }

    private static long version(Long version) {
        if (version == null) {
            throw RequestException.invalid("request.missing-field", "version");
        }
        return version;
    }
}
