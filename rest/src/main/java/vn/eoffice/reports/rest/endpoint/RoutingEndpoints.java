package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.routing.RoutingDesk;
import vn.eoffice.reports.routing.Submission;

/** Sending a document on its way, and taking it back. */
final class RoutingEndpoints {

    private static final int LONGEST_DAYS = 365;

    private final RoutingDesk desk;
    private final Answers answers;

    RoutingEndpoints(RoutingDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** What starts a routing; people are user ids or codes such as {@code role:SIGNER}. */
    record Start(String reviewer, String signer, Integer stepDays) {}

    Work submit(Request request) throws IOException {
        DocumentId id = request.documentId();
        Start start = answers.json().read(request.call().payload().open(), Start.class);
        Submission submission = new Submission(
                id, authority("reviewer", start.reviewer()), authority("signer", start.signer()), time(start));
        return actor -> answers.document(desk.submit(submission, actor), request.locale());
    }

    Work withdraw(Request request) {
        DocumentId id = request.documentId();
        String reason = request.parameter("reason");
        if (reason == null) {
            throw RequestException.invalid("request.missing-parameter", "reason");
        }
        return actor -> answers.document(desk.withdraw(id, reason, actor), request.locale());
    }

    private static Duration time(Start start) {
        if (start.stepDays() == null) {
            return null;
        }
        if (start.stepDays() < 1 || start.stepDays() > LONGEST_DAYS) {
            throw RequestException.invalid("request.bad-value", "stepDays");
        }
        return Duration.ofDays(start.stepDays());
    }

    private static Authority authority(String field, String code) {
        if (code == null) {
            return null;
        }
        try {
            Authority authority = code.contains(":") ? Authority.parse(code) : Authority.user(code);
            return authority.type() == Authority.Type.ROLE ? role(field, authority.id()) : authority;
        } catch (IllegalArgumentException e) {
            throw RequestException.invalid("request.bad-value", field);
        }
    }

    private static Authority role(String field, String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(Authority::role)
                .orElseThrow(() -> RequestException.invalid("request.bad-value", field));
    }
}
