package vn.eoffice.reports.rest.endpoint;

/** Who may call a route at all; what they may do there the use cases decide. */
public enum Access {
    /** Everybody, also without signing in. */
    ANYBODY,
    /** Everybody who has signed in. */
    SIGNED_IN
}
