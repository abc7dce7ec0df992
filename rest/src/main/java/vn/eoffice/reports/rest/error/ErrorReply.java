package vn.eoffice.reports.rest.error;

import java.util.List;

/** The body of every answer that is an error. */
public record ErrorReply(Error error) {

    /**
     * What went wrong.
     *
     * @param errorKey stable, for programs
     * @param briefSummary one sentence for the person
     * @param details more of the same sort; often empty
     */
    public record Error(int statusCode, String errorKey, String briefSummary, List<String> details) {}
}
