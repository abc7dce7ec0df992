package vn.eoffice.reports.rest.endpoint;

/** Where the contract lives below either host's address. */
public final class BasePath {

    /** Without a slash at its end. */
    public static final String VALUE = "/alfresco/s/report-management/v1";

    private BasePath() {}
}
