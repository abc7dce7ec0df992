package vn.eoffice.reports.rest.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.json.Json;

/**
 * Turns whatever went wrong into an answer. What nobody expected is logged once, with an id that the answer names and
 * nothing else of it: no message of a library, no stack trace.
 */
public final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Json json;
    private final Texts texts;

    public Errors(Json json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** The answer to an exception. */
    public Reply reply(Exception failure, Locale locale) {
        if (failure instanceof ReportException expected) {
            logFault(expected);
            return reply(status(expected.problem()), expected.key(), expected.arguments(), locale);
        }
        if (failure instanceof RequestException refused) {
            return reply(refused.status(), refused.key(), refused.arguments(), locale);
        }
        if (failure instanceof UnreadableFileException unreadable) {
            String text = texts.finding(unreadable.finding(), locale);
            return reply(new ErrorReply.Error(422, unreadable.finding().code(), text, List.of()));
        }
        if (failure instanceof JsonProcessingException) {
            return reply(400, "request.bad-json", List.of("1", "1"), locale);
        }
        if (DiskFull.isCauseOf(failure)) {
            LOG.error("The disk is full", failure);
            return reply(status(Problem.FULL), "storage.full", List.of(), locale);
        }
        return unexpected(failure, locale);
    }

    /** The answer with a status of its own, for what a host refuses before it dispatches. */
    public Reply reply(int status, String key, List<String> arguments, Locale locale) {
        return reply(new ErrorReply.Error(status, key, texts.error(key, arguments, locale), List.of()));
    }

    private static void logFault(ReportException problem) {
        if (status(problem.problem()) >= 500) {
            LOG.error("{}", problem.key(), problem);
        }
    }

    private Reply unexpected(Exception failure, Locale locale) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, error id {}", id, failure);
        return reply(500, "request.unexpected", List.of(id), locale);
    }

    private Reply reply(ErrorReply.Error error) {
        return Reply.of(error.statusCode(), Json.MEDIA_TYPE, Body.of(json.write(new ErrorReply(error))));
    }

    private static int status(Problem problem) {
        return switch (problem) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNREADABLE -> 422;
            case UNAVAILABLE -> 503;
            case FULL -> 507;
        };
    }
}
