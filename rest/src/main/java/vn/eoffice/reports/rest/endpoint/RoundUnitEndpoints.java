package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.RoundUnitJson;
import vn.eoffice.reports.round.RoundDesk;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** What the receiving office decides about one unit of a round. */
final class RoundUnitEndpoints {

    private final RoundDesk desk;
    private final Answers answers;
    private final Clock clock;

    RoundUnitEndpoints(RoundDesk desk, Answers answers, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
    }

    /** Why a report is sent back, and until when it may come again. */
    record SendBack(List<String> reasons, LocalDate until) {}

    /** Until when a late unit is let in, and why. */
    record Admit(LocalDate until, String reason) {}

    /** Why a unit need not report. */
    record Exempt(String reason) {}

    Work accept(Request request) {
        RoundId id = RoundEndpoints.id(request);
        return actor -> one(desk.accept(id, request.variable("unit"), actor));
    }

    Work sendBack(Request request) throws IOException {
        RoundId id = RoundEndpoints.id(request);
        SendBack given = answers.json().read(request.call().payload().open(), SendBack.class);
        List<String> reasons = given.reasons() == null
                ? List.of()
                : given.reasons().stream().filter(reason -> reason != null).toList();
        return actor -> one(desk.sendBack(id, request.variable("unit"), reasons, given.until(), actor));
    }

    Work admit(Request request) throws IOException {
        RoundId id = RoundEndpoints.id(request);
        Admit given = answers.json().read(request.call().payload().open(), Admit.class);
        return actor -> one(desk.unlock(id, request.variable("unit"), given.until(), given.reason(), actor));
    }

    Work exempt(Request request) throws IOException {
        RoundId id = RoundEndpoints.id(request);
        Exempt given = answers.json().read(request.call().payload().open(), Exempt.class);
        return actor -> one(desk.exempt(id, request.variable("unit"), given.reason(), actor));
    }

    Work endExemption(Request request) {
        RoundId id = RoundEndpoints.id(request);
        return actor -> one(desk.endExemption(id, request.variable("unit"), actor));
    }

    private Reply one(RoundUnit unit) {
        return answers.one(RoundUnitJson.of(unit, LocalDate.now(clock)));
    }
}
