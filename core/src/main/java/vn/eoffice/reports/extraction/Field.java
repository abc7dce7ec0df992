package vn.eoffice.reports.extraction;

/** A field of the extraction record that carries a confidence and the place it was read from. */
public enum Field {
    KIND("kind"),
    TYPE("type"),
    NUMBER("number"),
    ISSUING_BODY("issuingBody"),
    PLACE("place"),
    DATE("date"),
    SUBJECT("subject"),
    SIGNATORY("signatory"),
    RECIPIENTS("recipients"),
    CITATIONS("citations"),
    DEADLINES("deadlines"),
    SECRECY("secrecy"),
    URGENCY("urgency");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The name in the HTTP contract. */
    public String code() {
        return code;
    }
}
