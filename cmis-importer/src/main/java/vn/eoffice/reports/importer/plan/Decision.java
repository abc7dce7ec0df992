package vn.eoffice.reports.importer.plan;

import java.util.Locale;

/** What is to become of a document of the archive. */
public enum Decision {
    /** Goes to the server. */
    UPLOAD,
    /** An earlier run of the same import uploaded it. */
    DONE,
    /** The server has a document with the same content. */
    ON_SERVER,
    /** Another document of the archive has the same content. */
    DUPLICATE,
    /** A person wants to see it first. */
    LEFT_OUT,
    /** It cannot be read, or must not be uploaded. */
    REFUSED;

    /** The key of its name in the message bundle. */
    public String key() {
        return "decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
