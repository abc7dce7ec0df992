package vn.eoffice.reports.rest.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;

/**
 * A call that a route has taken, with the readers of its parameters.
 *
 * @param variables decoded parts of the path by their name in the template
 * @param locale language of the texts in the answer
 * @param looks into the host's store, for routes that have no transaction around them
 */
public record Request(HttpCall call, Map<String, String> variables, Locale locale, Looks looks) {

    /** A part of the path. */
    public String variable(String name) {
        return variables.get(name);
    }

    /** The document that the path names; what cannot be an id names none. */
    public DocumentId documentId() {
        try {
            return new DocumentId(variable("id"));
        } catch (IllegalArgumentException e) {
            throw new ReportException(Problem.NOT_FOUND, "document.not-found", variable("id"));
        }
    }

    /** A query parameter without surrounding blanks; null when absent or empty. */
    public String parameter(String name) {
        List<String> values = call.query().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw RequestException.invalid("request.repeated-parameter", name);
        }
        return values.isEmpty() || values.get(0).isBlank()
                ? null
                : values.get(0).strip();
    }

    /** The values of a parameter that may be repeated or hold a list parted by commas. */
    public List<String> parameters(String name) {
        return call.query().getOrDefault(name, List.of()).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A whole number that a parameter holds, or the default when it is absent. */
    public long number(String name, long otherwise) {
        String value = parameter(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw RequestException.invalid("request.not-a-number", name, value);
        }
    }

    /** Whether a parameter is {@code true}; false when it is absent. */
    public boolean flag(String name) {
        String value = parameter(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw RequestException.invalid("request.unknown-word", name, "true, false");
        }
        return "true".equals(value);
    }

    /** The version of the document that the caller has read, from the query. */
    public long version() {
        if (parameter("version") == null) {
            throw RequestException.invalid("request.missing-parameter", "version");
        }
        return number("version", 0);
    }

    /** The stretch of a list that {@code skipCount} and {@code maxItems} ask for. */
    public PageRequest page() {
        long skip = number("skipCount", PageRequest.FIRST.skip());
        long max = number("maxItems", PageRequest.FIRST.max());
        if (skip < 0 || skip > Integer.MAX_VALUE || max < 1 || max > PageRequest.LIMIT) {
            throw RequestException.invalid("request.bad-page", String.valueOf(PageRequest.LIMIT));
        }
        return new PageRequest((int) skip, (int) max);
    }
}
