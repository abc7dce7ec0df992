package vn.eoffice.reports.rest.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.eoffice.reports.actor.Actor;

/**
 * One request as a host hands it over.
 *
 * @param path below the contract's base path, still percent-encoded, starting with a slash
 * @param query decoded parameters, each with its values in their order
 * @param headers by name in any case; of a repeated header the first
 * @param actor who asks; null when nobody has signed in
 */
public record HttpCall(
        Method method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Payload payload,
        Actor actor) {

    public HttpCall {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(payload, "payload");
        query = Map.copyOf(query);
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /** A header's value; null when it was not sent. */
    public String header(String name) {
        return headers.get(name);
    }
}
