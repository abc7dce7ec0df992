package vn.eoffice.reports.number;

import java.util.Objects;

/**
 * Which of the series of one issuer a document is counted in. Legal normative documents, secret ones and those of an
 * advisory body (own council, committee or working group) each have their own (Nghị định 30/2020/NĐ-CP article 15,
 * 36-HD/VPTW).
 *
 * @param kind what sets the series apart
 * @param bodyCode code of the advisory body; null for all other kinds
 */
public record SeriesClass(Kind kind, String bodyCode) {

    /** What sets a series apart. */
    public enum Kind {
        ORDINARY,
        LEGAL,
        SECRET,
        ADVISORY
    }

    public static final SeriesClass ORDINARY = new SeriesClass(Kind.ORDINARY, null);
    public static final SeriesClass LEGAL = new SeriesClass(Kind.LEGAL, null);
    public static final SeriesClass SECRET = new SeriesClass(Kind.SECRET, null);

    public SeriesClass {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.ADVISORY) != (bodyCode != null && !bodyCode.isBlank())) {
            throw new IllegalArgumentException("an advisory body, and only it, has a code: " + kind + " " + bodyCode);
        }
    }

    /** The series of an advisory body. */
    public static SeriesClass advisory(String bodyCode) {
        return new SeriesClass(Kind.ADVISORY, bodyCode);
    }
}
