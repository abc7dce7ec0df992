package vn.eoffice.reports.error;

/** The sorts of problem a request can meet; a host maps each to one status. */
public enum Problem {
    /** The request itself is wrong. */
    INVALID,
    /** The person is known but may not do that. */
    FORBIDDEN,
    /** It is not there, or the person may not know that it is. */
    NOT_FOUND,
    /** It clashes with what is stored: changed meanwhile, wrong status, number in use. */
    CONFLICT,
    /** A file that cannot be read. */
    UNREADABLE,
    /** Larger than the limit. */
    TOO_LARGE,
    /** The storage has no room left; nothing was stored. */
    FULL,
    /** The storage is out of reach for the moment; whoever wrote has to look whether it was stored. */
    UNAVAILABLE
}
