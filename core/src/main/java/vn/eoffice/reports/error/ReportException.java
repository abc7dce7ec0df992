package vn.eoffice.reports.error;

import java.util.Arrays;
import java.util.List;

/**
 * A request that cannot be carried out, for a reason a person can act on. Nothing of it has been done once the
 * caller's transaction is rolled back.
 */
public final class ReportException extends RuntimeException {

    private final Problem problem;
    private final String key;
    private final transient List<String> arguments;

    /**
     * @param key of the message bundle {@code vn/eoffice/reports/messages/errors}, or of {@code findings} for unreadable files
     * @param arguments what the message names, in its order
     */
    public ReportException(Problem problem, String key, Object... arguments) {
        super(problem + " " + key + " " + Arrays.toString(arguments));
        this.problem = problem;
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** What sort of problem it is. */
    public Problem problem() {
        return problem;
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
