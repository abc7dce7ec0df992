package vn.eoffice.reports.host.app;

/** Where the screens are. They are for everybody: what they show is asked of the contract, which is not. */
public final class AppPath {

    public static final String VALUE = "/app/";

    private AppPath() {}
}
