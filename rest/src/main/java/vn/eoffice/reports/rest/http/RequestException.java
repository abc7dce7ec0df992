package vn.eoffice.reports.rest.http;

import java.util.List;

/** A request that the contract does not allow, found before any use case was asked. */
public final class RequestException extends RuntimeException {

    private final int status;
    private final String key;
    private final transient List<String> arguments;

    /**
     * @param status of the answer, 400 to 499
     * @param key of the message bundle {@code vn/eoffice/reports/rest/messages/requests}
     * @param arguments what the message names, in its order
     */
    public RequestException(int status, String key, String... arguments) {
        super(status + " " + key + " " + List.of(arguments));
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A request that is wrong in itself. */
    public static RequestException invalid(String key, String... arguments) {
        return new RequestException(400, key, arguments);
    }

    /** The status to answer with. */
    public int status() {
        return status;
    }

    /** The message's key. */
    public String key() {
        return key;
    }

    /** What the message names. */
    public List<String> arguments() {
        return arguments;
    }
}
