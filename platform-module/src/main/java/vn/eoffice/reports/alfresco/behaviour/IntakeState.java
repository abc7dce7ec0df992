package vn.eoffice.reports.alfresco.behaviour;

import java.util.Locale;

/** Where a file stands that came in; the words of the content model. */
enum IntakeState {
    /** Not read yet. */
    WAITING,
    /** Read; the folder leaves filing to a clerk. */
    PROPOSED,
    /** Read, not surely enough. */
    DOUBTFUL,
    /** Cannot be read, or not filed. */
    REFUSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
