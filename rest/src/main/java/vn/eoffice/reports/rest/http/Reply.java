package vn.eoffice.reports.rest.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param headers to be sent as they are; the host adds those every answer has
 * @param body null for an answer without one
 */
public record Reply(int status, Map<String, String> headers, Body body) {

    private static final String CONTENT_TYPE = "Content-Type";

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** An answer without a body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), null);
    }

    /** An answer with a body of that media type. */
    public static Reply of(int status, String mediaType, Body body) {
        return new Reply(status, Map.of(CONTENT_TYPE, mediaType), body);
    }

    /** The same with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, all, body);
    }
}
